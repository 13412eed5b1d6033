import Foundation
import GRDB
import NewsCore

/// The database of what can be made again.
struct LibraryIndex: Sendable {
  let database: any DatabaseReader
  /// Nil when it is only read.
  let writer: (any DatabaseWriter)?
  let file: String
  private let corrections = CorrectionMemory()

  /// Opens the index of a library for writing. One that is damaged, of another version or of another
  /// library is set aside or emptied and will be filled again.
  ///
  /// - Parameter isChecked: whether to look for damage that is not seen at once.
  init(writingTo file: String?, of library: String, isChecked: Bool = false) throws {
    self.file = file ?? ""
    let writer = try Self.open(file, of: library, isChecked: isChecked)
    self.writer = writer
    database = writer
  }

  /// Opens an index that is there for reading; nil when it is of another version or library.
  init?(reading file: String, of library: String) throws {
    self.file = file
    database = try DatabaseFile.openForReading(file)
    writer = nil
    guard try database.read({ try Self.isOf(library, $0) }) else { return nil }
  }

  private static func open(
    _ file: String?, of library: String, isChecked: Bool = false
  ) throws -> any DatabaseWriter {
    do {
      let writer = try DatabaseFile.open(file)
      if try writer.read({ try isOf(library, $0) }) {
        if isChecked { try check(writer) }
        return writer
      }
      if let file, try writer.read({ try !$0.isEmpty }) {
        try writer.close()
        try DatabaseFile.remove(file)
        return try open(file, of: library)
      }
      try writer.write { db in
        try IndexSchema.create(db)
        try db.execute(
          sql: "INSERT INTO trait VALUES ('library', ?), ('indexed', '0')", arguments: [library])
      }
      return writer
    } catch let error as DatabaseError
      where error.resultCode == .SQLITE_CORRUPT || error.resultCode == .SQLITE_NOTADB
    {
      guard let file else { throw error }
      try DatabaseFile.setAside(file)
      return try open(file, of: library)
    }
  }

  /// Throws when the tables are damaged, or what they know of words.
  private static func check(_ writer: any DatabaseWriter) throws {
    guard DatabaseFile.isSound(writer) else {
      throw DatabaseError(resultCode: .SQLITE_CORRUPT)
    }
    try writer.write { db in
      for table in ["words", "called", "spoken"] {
        try db.execute(sql: "INSERT INTO \(table) (\(table)) VALUES ('integrity-check')")
      }
    }
  }

  private static func isOf(_ library: String, _ db: Database) throws -> Bool {
    guard try Int.fetchOne(db, sql: "PRAGMA user_version") == IndexSchema.version else {
      return false
    }
    return try String.fetchOne(db, sql: "SELECT value FROM trait WHERE name = 'library'") == library
  }

  /// The number of the last version of an article that is indexed.
  func lastIndexed() throws -> Int64 {
    try database.read { db in
      try Int64.fetchOne(
        db, sql: "SELECT CAST(value AS INTEGER) FROM trait WHERE name = 'indexed'") ?? 0
    }
  }

  /// The entities as corrections leave them.
  func entities(_ db: Database, corrected: [Correction]) throws -> EntityTable {
    EntityTable(db: db, corrected: try corrections.entities(corrected, in: db))
  }

  /// Whether there is anything that is not linked, or was linked and is not there any more.
  func hasUnlinked() throws -> Bool {
    try database.read { db in
      try Bool.fetchOne(
        db,
        sql: """
          SELECT EXISTS (SELECT 1 FROM digest WHERE links IS NULL)
            OR EXISTS (SELECT 1 FROM replaced)
            OR EXISTS (SELECT 1 FROM trait WHERE name = 'linking')
          """) ?? false
    }
  }

  /// Lists articles in a batch, as one transaction, and puts them into stories. Of an article that
  /// has an older version in the index, `replaced` gives that version's words; it stays in its story.
  ///
  /// - Parameters:
  ///   - editions: the keys of all versions of those that have several.
  ///   - placer: what is known of stories; nil when that is to be read, as after the call when
  ///     articles have changed.
  ///   - reading: reads what is known of stories, but for some articles.
  func add(
    _ articles: [(stored: StoredVersion, prepared: PreparedArticle)],
    replaced: [Int64: IndexedWords], editions: [(article: Int64, key: ArticleKey)],
    names: inout NameTable, placer: inout StoryPlacer?,
    reading: (Database, Set<Int64>) throws -> StoryPlacer
  ) throws {
    guard let writer, let last = articles.map(\.stored.version).max() else { return }
    var numbered = names
    // What fails leaves the index behind what would be known by then.
    let known = placer
    placer = nil
    let placed = try writer.write { db in
      let new = articles.filter { replaced[$0.stored.article] == nil }
      for (stored, article) in articles {
        var story: Int64?
        if let old = replaced[stored.article] {
          story = try Self.remove(stored.article, old, from: db)
        }
        try Self.add(article, as: stored, in: story, to: db)
        let digest = DigestCoder().bytes(of: article.digest, names: &numbered)
        try db.cachedStatement(
          sql: "INSERT INTO digest (article, names, findings) VALUES (?, ?, ?)"
        )
        .execute(arguments: [stored.article, Data(digest), Data(article.findings)])
      }
      for edition in editions {
        try db.cachedStatement(sql: "INSERT OR IGNORE INTO edition VALUES (?, ?)").execute(
          arguments: [edition.key.stored, edition.article])
      }
      let read = try known ?? reading(db, Set(new.map(\.stored.article)))
      var stories = StoryWriter(db, read)
      for (stored, article) in new { try stories.place(article, stored) }
      let placed = try stories.write()
      try numbered.save(in: db)
      try RareWords(db: db).count(
        articles.map { ($0.stored.article, $0.prepared.words.words) },
        without: replaced.values.map(\.words))
      try db.execute(
        sql: "UPDATE trait SET value = max(CAST(value AS INTEGER), ?) WHERE name = 'indexed'",
        arguments: [last])
      return placed
    }
    names = numbered
    if replaced.isEmpty { placer = placed }
  }

  /// Gives articles other names; whom they name and their stories stay.
  func rename(_ articles: [(article: Int64, name: String)]) throws {
    guard let writer, !articles.isEmpty else { return }
    try writer.write { db in
      for (article, name) in articles {
        let path = StoredPath(name)
        try db.cachedStatement(sql: "UPDATE article SET folder = ?, file = ? WHERE id = ?").execute(
          arguments: [try FolderTable(db: db).number(of: path.folder), path.file, article])
      }
    }
  }

  /// The quotations of an article in the index.
  func quotations(ofArticle article: Int64) throws -> [Quotation] {
    try database.read { db in
      let findings = try Data.fetchOne(
        db, sql: "SELECT findings FROM digest WHERE article = ?", arguments: [article])
      return try findings.map { try FindingCoder().findings(from: Array($0)).quotations } ?? []
    }
  }

  /// Of some articles those in the index, with the versions that are indexed.
  func versions(ofArticles articles: [Int64]) throws -> [(article: Int64, version: Int64)] {
    try database.read { db in
      let statement = try db.makeStatement(sql: "SELECT version FROM article WHERE id = ?")
      return try articles.compactMap { article in
        try Int64.fetchOne(statement, arguments: [article]).map { (article, $0) }
      }
    }
  }

  private static func add(
    _ article: PreparedArticle, as stored: StoredVersion, in story: Int64?, to db: Database
  ) throws {
    let folders = FolderTable(db: db)
    let name = StoredPath(article.name)
    try db.cachedStatement(
      sql: """
        INSERT INTO article
          (id, version, folder, file, origin, story, title, publication, published, day, words,
            quotations)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """
    ).execute(
      arguments: [
        stored.article, stored.version, try folders.number(of: name.folder), name.file,
        try folders.number(of: article.origin), story ?? stored.article, article.title,
        article.publication, article.published?.iso, article.published?.firstDay,
        article.wordCount, article.quotationCount,
      ])
    // A story is called by the first version of the article that it began with.
    try db.cachedStatement(
      sql: """
        INSERT INTO account VALUES (?, ?, ?)
        ON CONFLICT (article) DO UPDATE SET words = excluded.words
        """
    ).execute(
      arguments: [
        stored.article, article.key.stored,
        Data(SignatureCoder.bytes(of: article.storyWords.signature)),
      ])
    let words = article.words
    try db.cachedStatement(sql: "INSERT INTO words (rowid, text) VALUES (?, ?)")
      .execute(arguments: [stored.article, words.row])
    try WordIndex(db: db, table: .spoken).replace([], with: words.speakers, of: stored.article)
  }

  /// Takes an article out; gives the number of its story.
  private static func remove(
    _ article: Int64, _ words: IndexedWords, from db: Database
  ) throws -> Int64? {
    try db.cachedStatement(
      sql: "INSERT INTO words (words, rowid, text) VALUES ('delete', ?, ?)"
    ).execute(arguments: [article, words.row])
    try WordIndex(db: db, table: .spoken).replace(words.speakers, with: [], of: article)
    try ReplacedTable(db: db).keep(article)
    try db.cachedStatement(sql: "DELETE FROM digest WHERE article = ?").execute(arguments: [article]
    )
    return try Int64.fetchOne(
      db.cachedStatement(sql: "DELETE FROM article WHERE id = ? RETURNING story"),
      arguments: [article])
  }
}

extension Database {
  /// Whether there are no tables.
  fileprivate var isEmpty: Bool {
    get throws { try Int.fetchOne(self, sql: "SELECT count(*) FROM sqlite_schema") == 0 }
  }
}
