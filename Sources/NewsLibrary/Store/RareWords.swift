import Foundation
import GRDB
import NewsCore

/// Counts in how many articles each word is, and keeps of words that are in few in which.
///
/// By those words articles on one subject are known (`ContextWords`).
struct RareWords {
  let db: Database

  /// What becomes of a word in a batch.
  private struct Change {
    var added: [Int64] = []
    var removed = 0
  }

  /// Counts the words of articles that came, by their numbers, without those of versions that they
  /// take the place of, which are not in the table of words any more.
  func count(
    _ added: [(article: Int64, words: [String])], without removed: [[String]]
  ) throws {
    var changes: [String: Change] = [:]
    for (article, words) in added {
      for word in words { changes[word, default: Change()].added.append(article) }
    }
    for words in removed {
      for word in words { changes[word, default: Change()].removed += 1 }
    }
    let statement = try db.cachedStatement(
      sql: """
        INSERT INTO term VALUES (?1, ?2, ?3)
        ON CONFLICT DO UPDATE SET
          articles = articles + ?2,
          few = CASE WHEN articles + ?2 <= \(EntityIndex.commonestWord)
            THEN CAST(few || ?3 AS BLOB) END
        """)
    for (word, change) in changes {
      if change.removed == 0, change.added.count <= EntityIndex.commonestWord {
        try statement.execute(
          arguments: [word, change.added.count, Data(Self.bytes(of: change.added))])
      } else {
        try recount(word, by: change.added.count - change.removed)
      }
    }
  }

  /// Changes the number of a word and looks up in which articles it is.
  private func recount(_ word: String, by change: Int) throws {
    let articles = try Int.fetchOne(
      db.cachedStatement(
        sql: """
          INSERT INTO term VALUES (?1, max(?2, 0), NULL)
          ON CONFLICT DO UPDATE SET articles = max(articles + ?2, 0), few = NULL
          RETURNING articles
          """), arguments: [word, change])
    guard let articles, articles <= EntityIndex.commonestWord else { return }
    try db.cachedStatement(sql: "UPDATE term SET few = ? WHERE word = ?")
      .execute(arguments: [Data(Self.bytes(of: try found(word))), word])
  }

  /// The articles that have a word, and how many they are.
  func articles(with word: String) throws -> (count: Int, articles: [Int64]?) {
    let row = try Row.fetchOne(
      db.cachedStatement(sql: "SELECT articles, few FROM term WHERE word = ?"), arguments: [word])
    guard let row else { return (0, []) }
    return (row[0], try (row[1] as Data?).map { try Self.articles(in: Array($0)) })
  }

  /// The articles that have a word, by the table of words.
  func found(_ word: String) throws -> [Int64] {
    try Int64.fetchAll(
      db.cachedStatement(sql: "SELECT rowid FROM words WHERE words MATCH ?"),
      arguments: ["\"\(word)\""])
  }

  /// Calls `body` for each word that says something of the subject, with the articles that have it.
  func readAll(_ body: (_ key: UInt64, _ articles: [Int64]) -> Void) throws {
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT word, few FROM term
        WHERE articles BETWEEN 2 AND \(EntityIndex.commonestWord)
        """)
    let words = ContextWords()
    while let row = try rows.next() {
      let word = Array((row[0] as String).utf8)
      guard let key = words.key(of: word.span), let few = row[1] as Data? else { continue }
      body(key, try Self.articles(in: Array(few)))
    }
  }

  private static func bytes(of articles: [Int64]) -> [UInt8] {
    var writer = ByteWriter()
    for article in articles { writer.write(Int(article)) }
    return writer.bytes
  }

  private static func articles(in bytes: [UInt8]) throws(ByteReader.Damage) -> [Int64] {
    var reader = ByteReader(bytes)
    var articles: [Int64] = []
    while !reader.isAtEnd { articles.append(Int64(try reader.number())) }
    return articles
  }
}
