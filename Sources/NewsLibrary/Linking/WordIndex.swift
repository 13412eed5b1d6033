import GRDB
import NewsCore

/// A full-text table that says which numbers have a word, and nothing else of them.
struct WordIndex {
  enum Table: String {
    case called, spoken
  }

  let db: Database
  let table: Table

  /// Changes the words of a number.
  func replace(_ old: Set<String>, with new: Set<String>, of number: Int64) throws {
    guard old != new else { return }
    if !old.isEmpty {
      try db.cachedStatement(
        sql:
          "INSERT INTO \(table.rawValue) (\(table.rawValue), rowid, words) VALUES ('delete', ?, ?)"
      ).execute(arguments: [number, Self.text(of: old)])
    }
    if !new.isEmpty {
      try db.cachedStatement(sql: "INSERT INTO \(table.rawValue) (rowid, words) VALUES (?, ?)")
        .execute(arguments: [number, Self.text(of: new)])
    }
  }

  /// The numbers that have all the words, folded, behind one of the marks; of those in `beginnings` a
  /// word that begins so is enough.
  func numbers(
    with words: [String], beginnings: Set<Int>, marks: [String] = [""]
  ) throws -> NumberSet {
    guard !words.isEmpty else { return NumberSet() }
    let rows = marks.map { mark in
      let terms = words.enumerated().map { place, word in
        "\"\(mark)\(word)\"" + (beginnings.contains(place) ? " *" : "")
      }
      return "(\(terms.joined(separator: " AND ")))"
    }
    return try DirectStatement(
      db, sql: "SELECT rowid FROM \(table.rawValue) WHERE \(table.rawValue) MATCH ?"
    ).numbers([rows.joined(separator: " OR ")])
  }

  /// The folded words of a text, in order.
  static func words(of text: String) -> [String] {
    SearchableText.folded(text).split(separator: 0x20).map { String(decoding: $0, as: UTF8.self) }
  }

  private static func text(of words: Set<String>) -> String {
    words.sorted().joined(separator: " ")
  }
}
