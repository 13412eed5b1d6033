import Foundation
import GRDB
import NewsCore

/// Works out what the mentions of a library name and writes what has become of it.
///
/// After a large part of the library was added that is done for every article, some at a time; after
/// a few articles for those that they may reach, until nothing changes any more.
struct Linker {
  /// Articles that are linked in one transaction: memory grows with them, and the lines of frequent
  /// entities are written anew each time.
  static let portion = 8_192
  /// Articles that are worked out at a time, after which it is told how far linking has come.
  private static let step = 64

  private let db: Database
  private let contents: ArticleContents
  private(set) var names: NameTable
  private var archive: Archive
  private var writer: LinkWriter
  /// The places of the articles that are to be linked when all are, in the order of their numbers.
  private var left: ArraySlice<Int>
  /// The number of the last of them that is linked.
  private var last: Int64

  init(_ db: Database, names: NameTable, contents: ArticleContents) throws {
    self.db = db
    self.names = names
    self.contents = contents
    archive = try Archive(db, names: names)
    writer = try LinkWriter(db)
    let (numbers, linked) = (archive.numbers, archive.linked)
    last = linked
    left =
      numbers.indices.filter { numbers[$0] > linked }
      .sorted { numbers[$0] < numbers[$1] }[...]
  }

  /// Links what is to be linked, at most `portion` articles when that is everything; says whether
  /// all is done. A cancelled task ends the portion early.
  ///
  /// - Parameter report: told how many articles are linked and how many are to be.
  mutating func link(
    upTo portion: Int, report: (_ linked: Int, _ total: Int) -> Void
  ) throws -> Bool {
    try writer.removeReplaced()
    try db.execute(sql: "DELETE FROM replaced")
    if let change = archive.change {
      try link(reachedBy: change, report: report)
      left = []
    }
    try linkNext(portion, report: report)
    try writer.writeEntities(&archive, names: &names)
    try LinkingProgress(left.isEmpty ? nil : last, in: db).save()
    return left.isEmpty
  }

  /// Links the next articles of all, at most `count`; what some of them name is worked out while the
  /// links of those before them are written.
  private mutating func linkNext(
    _ count: Int, report: (_ linked: Int, _ total: Int) -> Void
  ) throws {
    var waiting = left.prefix(count)
    if waiting.isEmpty { return }
    let total = archive.numbers.count
    let resolver = ResolverAhead(archive.takeEntities())
    defer { archive.put(resolver.end()) }
    var started = waiting.prefix(Self.step)
    resolver.begin(started)
    while !started.isEmpty, !Task.isCancelled {
      let (places, mentions) = (started, resolver.mentions())
      waiting = waiting.dropFirst(places.count)
      started = waiting.prefix(Self.step)
      resolver.begin(started)
      for (place, mentions) in zip(places, mentions) {
        _ = try writer.write(mentions, ofArticle: Int(archive.numbers[place]))
        last = archive.numbers[place]
      }
      left = left.dropFirst(places.count)
      report(total - left.count, total)
    }
  }

  /// Links the articles that a change may reach: those that it reaches by names, stories and words,
  /// and then those that follow one whose links have changed.
  private mutating func link(
    reachedBy change: ArchiveChange, report: (_ linked: Int, _ total: Int) -> Void
  ) throws {
    var waiting = archive.entities.articles(reachedBy: change)
    waiting.formUnion(archive.new)
    waiting.formUnion(try SubjectChange(db, contents: contents).articles(in: archive))
    for place in waiting { waiting.formUnion(archive.entities.accounts(of: place)) }
    var done: Set<Int> = []
    while !waiting.isEmpty {
      var followers: Set<Int> = []
      // What the accounts of a story name is worked out once when they come one after the other.
      for place in archive.entities.byStory(waiting) {
        try Task.checkCancellation()
        done.insert(place)
        if done.count.isMultiple(of: Self.step) {
          report(done.count, done.count + waiting.count + followers.count)
        }
        waiting.remove(place)
        let isOther = try link(place)
        guard isOther || archive.entities.isFlipped(place, by: change) else { continue }
        followers.formUnion(archive.entities.followers(of: place))
      }
      waiting = followers.subtracting(done)
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
