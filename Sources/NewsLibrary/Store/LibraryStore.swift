import Foundation
import GRDB
import NewsCore

/// The database of what cannot be made again.
struct LibraryStore: Sendable {
  let database: any DatabaseReader
  /// Nil when it is only read.
  let writer: (any DatabaseWriter)?
  /// The file's path, for messages; empty in memory.
  let file: String

  /// Opens the store for writing; makes a new one when there is none.
  init(writingTo file: String?) throws {
    let writer = try DatabaseFile.open(file)
    let migrator = LibrarySchema.migrator
    if try writer.read(migrator.hasBeenSuperseded) { throw LibraryFailure.newer(file: file ?? "") }
    try migrator.migrate(writer)
    database = writer
    self.writer = writer
    self.file = file ?? ""
  }

  /// Opens a store that is there for reading.
  init(reading file: String) throws {
    database = try DatabaseFile.openForReading(file)
    writer = nil
    self.file = file
  }

  /// The name by which an index knows the library that it is of.
  func identity() throws -> String {
    try database.read { db in
      try String.fetchOne(db, sql: "SELECT value FROM trait WHERE name = 'identity'") ?? ""
    }
  }

  /// What the library knows of all files that it has read, by their paths.
  func knownSources() throws -> [String: KnownSource] {
    try database.read { db in
      let rows = try Row.fetchCursor(db, sql: Self.sources)
      var known: [String: KnownSource] = [:]
      while let row = try rows.next() { known[row["path"]] = Self.source(in: row) }
      return known
    }
  }

  /// What the library knows of one file or address.
  func knownSource(at path: String) throws -> KnownSource? {
    try database.read { db in
      try Self.number(ofSource: path, in: db).flatMap { id in
        try Row.fetchOne(db, sql: Self.sources + " WHERE id = ?", arguments: [id])
      }.map(Self.source)
    }
  }

  /// How many files the library has of each folder.
  func folderSizes() throws -> [String: Int] {
    try database.read { db in
      let rows = try Row.fetchAll(
        db,
        sql: """
          SELECT path, count(*) FROM source JOIN folder ON folder.id = source.story
          GROUP BY source.story
          """)
      return Dictionary(uniqueKeysWithValues: rows.map { ($0[0], $0[1]) })
    }
  }

  private static let sources = """
    SELECT path, id, size, modified, number, hash, columns, skipped, isGone,
      (SELECT count(*) FROM article WHERE source = located.id) AS articles,
      CASE WHEN NOT EXISTS (SELECT 1 FROM article WHERE source = located.id) THEN (
        SELECT count(*) FROM article WHERE source = (
          SELECT other.id FROM source AS other WHERE other.hash = located.hash
          AND EXISTS (SELECT 1 FROM article WHERE article.source = other.id) LIMIT 1))
      ELSE 0 END AS copied
    FROM located
    """

  private static func source(in row: Row) -> KnownSource {
    let size: Int? = row["size"]
    return KnownSource(
      id: row["id"],
      stamp: size.map { size in
        FileStamp(size: size, modified: row["modified"] ?? 0, number: row["number"] ?? 0)
      },
      hash: (row["hash"] as Data?).flatMap { ContentHash(Array($0)) },
      columns: TableColumns(text: row["columns"] ?? ""),
      skipped: (row["skipped"] as String?)?.split(separator: "\n").map(String.init) ?? [],
      isGone: row["isGone"], articles: row["articles"], copied: row["copied"])
  }

  /// The number of articles, at most `limit`, at which counting ends.
  func articleCount(upTo limit: Int) throws -> Int {
    try database.read { db in
      try Int.fetchOne(
        db,
        sql: """
          SELECT count(*) FROM (SELECT 1 FROM article WHERE version IS NOT NULL LIMIT ?)
          """, arguments: [limit]) ?? 0
    }
  }

  /// The dictionaries that compressed articles may need; the newest last.
  func dictionaries() throws -> [[UInt8]] {
    try database.read { db in
      try Data.fetchAll(db, sql: "SELECT content FROM dictionary ORDER BY rowid").map { Array($0) }
    }
  }

  /// The compressed content of the newest version of an article; nil when there is no such article.
  func content(ofArticle article: Int64) throws -> [UInt8]? {
    try database.read { db in
      try Data.fetchOne(
        db,
        sql: """
          SELECT content FROM version JOIN article ON article.version = version.id
          WHERE article.id = ?
          """, arguments: [article]
      ).map { Array($0) }
    }
  }

  /// Hands the compressed content of a version to `body`; nothing when there is none.
  func withContent<Result>(
    ofVersion version: Int64, _ body: (Span<UInt8>) throws -> Result
  ) throws -> Result {
    // A statement is a transaction of its own; a search reads hundreds of articles.
    try database.unsafeRead { db in
      let statement = try DirectStatement(db, sql: "SELECT content FROM version WHERE id = ?")
      defer { statement.reset() }
      try statement.begin(version)
      return try statement.next() ? statement.withBytes(0, body) : body(Span())
    }
  }

  /// The compressed contents of all versions of an article, the oldest first, with when they were
  /// added in seconds since 1970.
  func versions(ofArticle article: Int64) throws -> [(added: Int, content: [UInt8])] {
    try database.read { db in
      try Row.fetchAll(
        db, sql: "SELECT added, content FROM version WHERE article = ? ORDER BY id",
        arguments: [article]
      ).map { ($0[0], Array($0[1] as Data)) }
    }
  }

  /// Of some articles the compressed contents of all versions, where there are several.
  func editions(ofArticles articles: [Int64]) throws -> [(article: Int64, content: [UInt8])] {
    try database.read { db in
      let statement = try db.makeStatement(
        sql: """
          SELECT content FROM version WHERE article = ?1
          AND 1 < (SELECT count(*) FROM version WHERE article = ?1)
          """)
      return try articles.flatMap { article in
        try Data.fetchAll(statement, arguments: [article]).map { (article, Array($0)) }
      }
    }
  }

  /// The feeds that are followed, by their addresses.
  func followedFeeds() throws -> [FollowedFeed] {
    try database.read { db in
      try Row.fetchAll(
        db,
        sql: "SELECT path, entityTag, lastModified FROM located WHERE isFollowed ORDER BY path"
      ).map { row in
        FollowedFeed(
          url: row[0],
          validators: Validators(entityTag: row[1], lastModified: row[2]))
      }
    }
  }

  /// The numbers of those articles that the library has.
  func numbers(ofArticles names: [String]) throws -> [Int64] {
    try database.read { db in
      try names.compactMap { try Self.number(ofArticle: $0, in: db) }
    }
  }

  /// The number of the source at a path; nil when there is none.
  static func number(ofSource path: String, in db: Database) throws -> Int64? {
    let path = StoredPath(path)
    guard let folder = try FolderTable(db: db).number(ofKnown: path.folder) else { return nil }
    return try Int64.fetchOne(
      db.cachedStatement(sql: "SELECT id FROM source WHERE file = ? AND folder = ?"),
      arguments: [path.file, folder])
  }

  /// The number of the article of a name; nil when there is none.
  static func number(ofArticle name: String, in db: Database) throws -> Int64? {
    if let source = try number(ofSource: name, in: db) {
      let number = try Int64.fetchOne(
        db.cachedStatement(sql: "SELECT id FROM article WHERE source = ? AND name IS NULL"),
        arguments: [source])
      if let number { return number }
    }
    return try Int64.fetchOne(
      db.cachedStatement(sql: "SELECT id FROM article WHERE name = ?"), arguments: [name])
  }

  /// How many newest versions have a number greater than `version`.
  func versionCount(after version: Int64) throws -> Int {
    try database.read { db in
      try Int.fetchOne(
        db,
        sql: """
          SELECT count(*) FROM version JOIN article ON article.version = version.id
          WHERE version.id > ?
          """, arguments: [version]) ?? 0
    }
  }

  /// The newest versions whose number is greater than `version`, in the order of their numbers, at
  /// most `count`.
  func versions(after version: Int64, count: Int) throws -> [(StoredVersion, content: [UInt8])] {
    try database.read { db in
      try Row.fetchAll(
        db,
        sql: """
          SELECT article.id, version.id, content
          FROM version JOIN article ON article.version = version.id
          WHERE version.id > ? ORDER BY version.id LIMIT ?
          """, arguments: [version, count]
      ).map { row in
        (StoredVersion(article: row[0], version: row[1]), Array(row[2] as Data))
      }
    }
  }
}
