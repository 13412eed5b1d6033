import Foundation
import GRDB
import NewsCore

/// Works out what the mentions of a library name and writes what has become of it.
///
/// After a large part of the library was added that is done for every article; after a few articles
/// for those that they may reach, until nothing changes any more.
struct Linker {
  private let db: Database
  private let contents: ArticleContents
  private(set) var names: NameTable
  private var archive: Archive
  private var writer: LinkWriter

  init(_ db: Database, names: NameTable, contents: ArticleContents) throws {
    self.db = db
    self.names = names
    self.contents = contents
    archive = try Archive(db, names: names)
    writer = try LinkWriter(db)
  }

  mutating func link() throws {
    try writer.removeReplaced()
    if let change = archive.change {
      try link(reachedBy: change)
    } else {
      for place in archive.numbers.indices { _ = try link(place) }
    }
    try writer.writeEntities(&archive, names: &names)
    try db.execute(sql: "DELETE FROM replaced")
  }

  /// Links the articles that a change may reach: those that it reaches by names, stories and words,
  /// and then those that follow one whose links have changed.
  private mutating func link(reachedBy change: ArchiveChange) throws {
    var waiting = archive.entities.articles(reachedBy: change)
    waiting.formUnion(archive.new)
    waiting.formUnion(try SubjectChange(db, contents: contents).articles(in: archive))
    for place in waiting { waiting.formUnion(archive.entities.accounts(of: place)) }
    var done: Set<Int> = []
    while let place = waiting.popFirst() {
      done.insert(place)
      let isOther = try link(place)
      guard isOther || archive.entities.isFlipped(place, by: change) else { continue }
      waiting.formUnion(
        archive.entities.followers(of: place).filter { !done.contains($0) })
    }
  }

  /// Links an article; says whether others may have to follow.
  private mutating func link(_ place: Int) throws -> Bool {
    let mentions = archive.mentions(ofArticle: place)
    let isOther = try writer.write(mentions, ofArticle: Int(archive.numbers[place]))
    // Behind a given name there may be another change than the one that is seen.
    return isOther || mentions.contains { $0.origin == .givenName && !$0.isCertain }
  }
}
