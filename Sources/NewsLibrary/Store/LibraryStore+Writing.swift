import Foundation
import GRDB
import NewsCore

extension LibraryStore {
  /// For each file of a batch what became of its articles; those of a file that is a copy of another
  /// are not stored, so of these there are none.
  typealias Outcomes = [[AddedArticle]]

  /// Stores a batch of files as one transaction: all of it or nothing.
  func save(
    _ files: [PreparedFile], renamed: [String: RenamedFile] = [:], compressor: TextCompressor,
    at time: Int
  ) throws -> Outcomes {
    guard let writer else { throw LibraryFailure.readOnly(file: file) }
    return try writer.write { db in
      try files.map { file -> [AddedArticle] in
        let renamed = renamed[file.file.path]
        let isCopy = try renamed == nil && Self.isCopy(file, in: db)
        let source = try Self.save(file, at: time, in: db)
        if isCopy { return [] }
        return try file.articles.map { article -> AddedArticle in
          if let renamed {
            return try Self.rename(
              renamed, to: article, source: source, compressor: compressor, in: db)
          }
          return try Self.save(
            article, of: file.file.path, source: source, compressor: compressor, at: time, in: db)
        }
      }
    }
  }

  /// Writes down that sources are not there any more, or are there again.
  func mark(_ sources: [Int64], isGone: Bool) throws {
    guard let writer, !sources.isEmpty else { return }
    try writer.write { db in
      let statement = try db.makeStatement(sql: "UPDATE source SET isGone = ? WHERE id = ?")
      for source in sources { try statement.execute(arguments: [isGone, source]) }
    }
  }

  /// Keeps what the server said of a source.
  func keep(_ validators: Validators, of url: String) throws {
    try writer?.write { db in
      try db.execute(
        sql: "UPDATE source SET entityTag = ?, lastModified = ? WHERE id = ?",
        arguments: [
          validators.entityTag, validators.lastModified, try Self.number(ofSource: url, in: db),
        ])
    }
  }

  /// Writes down whether a source is followed; false when there is no such source.
  func follow(_ url: String, _ isFollowed: Bool) throws -> Bool {
    guard let writer else { throw LibraryFailure.readOnly(file: file) }
    return try writer.write { db in
      try db.execute(
        sql: "UPDATE source SET isFollowed = ? WHERE id = ?",
        arguments: [isFollowed, try Self.number(ofSource: url, in: db)])
      return db.changesCount > 0
    }
  }

  /// Keeps a dictionary and compresses with it what was compressed with none.
  func adopt(_ compressor: TextCompressor) throws {
    guard let writer else { return }
    try writer.write { db in
      try db.execute(
        sql: "INSERT INTO dictionary VALUES (?, ?)",
        arguments: [Int64(compressor.number), Data(compressor.dictionary)])
      let plain = TextCompressor()
      for row in try Row.fetchAll(db, sql: "SELECT id, content FROM version") {
        let content = Array(row["content"] as Data)
        guard TextCompressor.dictionaryNumber(of: content.span) == 0,
          let text = plain.decompressed(content.span), let smaller = compressor.compressed(text)
        else { continue }
        try db.execute(
          sql: "UPDATE version SET content = ? WHERE id = ?",
          arguments: [Data(smaller), row["id"] as Int64])
      }
    }
  }

  /// Whether a file whose articles the library does not have is, byte for byte, one whose it has.
  private static func isCopy(_ file: PreparedFile, in db: Database) throws -> Bool {
    guard let hash = file.hash, !file.articles.isEmpty else { return false }
    let statement = try db.cachedStatement(
      sql: """
        SELECT EXISTS (SELECT * FROM source JOIN article ON article.source = source.id
          WHERE hash = ?1 AND source.id IS NOT ?2)
        AND NOT EXISTS (SELECT * FROM article WHERE source = ?2)
        """)
    let source = try number(ofSource: file.file.path, in: db)
    return try Bool.fetchOne(statement, arguments: [Data(hash.bytes), source]) ?? false
  }

  private static func save(
    _ file: PreparedFile, at time: Int, in db: Database
  ) throws -> Int64 {
    // A file that could not be read is tried again, whether it has changed or not.
    let stamp = file.hash == nil ? nil : file.file.stamp
    let skipped = file.skipped.joined(separator: "\n")
    let statement = try db.cachedStatement(
      sql: """
        INSERT INTO source
          (folder, file, story, size, modified, number, hash, columns, seen, isGone, skipped)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, 0, ?)
        ON CONFLICT (file, folder) DO UPDATE SET
          story = excluded.story, size = excluded.size, modified = excluded.modified,
          number = excluded.number, hash = excluded.hash, columns = excluded.columns,
          seen = excluded.seen, isGone = 0, skipped = excluded.skipped
        RETURNING id
        """)
    let folders = FolderTable(db: db)
    let path = StoredPath(file.file.path)
    let id = try Int64.fetchOne(
      statement,
      arguments: [
        try folders.number(of: path.folder), path.file,
        try folders.number(of: file.file.story), stamp?.size, stamp?.modified, stamp?.number,
        file.hash.map { Data($0.bytes) }, file.columns.isEmpty ? nil : file.columns.text, time,
        skipped.isEmpty ? nil : skipped,
      ])
    return id ?? 0
  }

  private static func save(
    _ article: PreparedArticle, of path: String, source: Int64, compressor: TextCompressor,
    at time: Int,
    in db: Database
  ) throws -> AddedArticle {
    let known = try number(ofArticle: article.name, in: db).flatMap { number in
      try Row.fetchOne(
        try db.cachedStatement(
          sql: """
            SELECT article.id, version.hash, version.id FROM article
            JOIN version ON version.id = article.version WHERE article.id = ?
            """), arguments: [number])
    }
    let name = article.name == path ? nil : article.name
    let id: Int64
    if let known {
      id = known[0]
      if ContentHash(Array(known[1] as Data)) == article.hash {
        return AddedArticle(
          stored: StoredVersion(article: id, version: known[2]), outcome: .unchanged)
      }
    } else {
      try db.cachedStatement(sql: "INSERT INTO article (source, name) VALUES (?, ?)")
        .execute(arguments: [source, name])
      id = db.lastInsertedRowID
    }
    guard let content = compressor.compressed(article.content) else {
      throw LibraryFailure.database(file: article.name, words: "there is no memory to compress it")
    }
    try db.cachedStatement(
      sql: "INSERT INTO version (article, added, hash, content) VALUES (?, ?, ?, ?)"
    ).execute(arguments: [id, time, Data(article.hash.bytes), Data(content)])
    let version = db.lastInsertedRowID
    try db.cachedStatement(sql: "UPDATE article SET version = ?, source = ?, name = ? WHERE id = ?")
      .execute(arguments: [version, source, name, id])
    return AddedArticle(
      stored: StoredVersion(article: id, version: version),
      outcome: known == nil ? .added : .newVersion)
  }
}
