import Foundation
import GRDB
import NewsCore

/// Writes into an index of which stories its articles are accounts.
struct StoryWriter {
  private let db: Database
  private var placer: StoryPlacer
  /// Articles whose story has become another.
  private var moved: Set<Int> = []
  /// The folders that may have become a story or have ceased to be one.
  private var folders: Set<Int64> = []
  /// The stories that have other accounts than before.
  private var stories: Set<Int64> = []

  init(_ db: Database, _ placer: StoryPlacer) {
    self.db = db
    self.placer = placer
  }

  /// Puts an article that is in the index as a story of its own into one.
  mutating func place(_ article: PreparedArticle, _ stored: StoredVersion) throws {
    let folder = try FolderTable(db: db).number(of: article.origin)
    let place = placer.archive.count
    for (other, story) in try placer.place(article, stored, from: folder) {
      moved.insert(other)
      stories.insert(Int64(story))
    }
    folders.insert(folder)
    let story = placer.story(ofArticle: place)
    stories.insert(story)
    if story != stored.article { moved.insert(place) }
  }

  /// Writes what has changed; links that depend on it are to be worked out again.
  mutating func write() throws -> StoryPlacer {
    let known = try named()
    for (folder, story) in known where stories.contains(story) { folders.insert(folder) }
    let changed = folders.filter { known[$0] != placer.story(ofFolder: $0) }
    var others = moved
    for folder in changed { others.formUnion(placer.folders[folder] ?? []) }
    for place in others { try relink(place) }
    for place in moved {
      try db.cachedStatement(sql: "UPDATE article SET story = ? WHERE id = ?").execute(
        arguments: [placer.story(ofArticle: place), placer.number(ofArticle: place)])
    }
    for folder in changed {
      try db.cachedStatement(sql: "UPDATE folder SET story = ? WHERE id = ?").execute(
        arguments: [placer.story(ofFolder: folder), folder])
    }
    return placer
  }

  /// The folders that are a story, with that.
  private func named() throws -> [Int64: Int64] {
    var known: [Int64: Int64] = [:]
    for row in try Row.fetchAll(
      db, sql: "SELECT id, story FROM folder WHERE story IS NOT NULL")
    {
      known[row[0]] = row[1]
    }
    return known
  }

  /// Has an article linked again as one that came, in place of one that went: whom it names may
  /// depend on the name of its story, which is still the old one in the index.
  private func relink(_ place: Int) throws {
    let number = placer.number(ofArticle: place)
    try ReplacedTable(db: db).keep(number)
    try db.cachedStatement(
      sql: "UPDATE digest SET links = NULL WHERE article = ? AND links IS NOT NULL"
    ).execute(arguments: [number])
  }
}
