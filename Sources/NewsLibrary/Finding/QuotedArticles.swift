import GRDB
import NewsCore

/// Finds the articles that may have quotations which a query asks for: never too few; which of them
/// have some is to be seen in the articles.
struct QuotedArticles {
  private let db: Database

  init(_ db: Database) {
    self.db = db
  }

  /// The numbers of the articles; nil when every article may have some.
  func articles(for query: QuotationQuery) throws -> Set<Int>? {
    switch query {
    case .all(let parts):
      var found: Set<Int>?
      for part in parts {
        guard let set = try articles(for: part) else { continue }
        found = found.map { $0.intersection(set) } ?? set
      }
      return found
    case .any(let parts):
      var found: Set<Int> = []
      for part in parts {
        guard let set = try articles(for: part) else { return nil }
        found.formUnion(set)
      }
      return found
    case .not: return nil
    case .term(let term): return try articles(for: term)
    }
  }

  private func articles(for term: QuotationTerm) throws -> Set<Int>? {
    switch term {
    case .words(let words): return try textual(words)
    case .said(let words): return try union(words, .said)
    case .about(let words): return try union(words, .named)
    case .kind, .unattributed, .account, .cue, .before, .after: return nil
    }
  }

  /// The articles in whose text all the words are, the last one perhaps as the beginning of one.
  private func textual(_ words: QueryWords) throws -> Set<Int>? {
    let folded = EntityWriter.words(of: words.text)
    guard !folded.isEmpty else { return nil }
    let phrase = "\"" + folded.joined(separator: " ") + "\"" + (words.isWhole ? "" : " *")
    return try Int.fetchSet(
      db, sql: "SELECT rowid FROM words WHERE words MATCH ?", arguments: [phrase])
  }

  /// These articles and those that name or quote somebody called so, who may be written otherwise in
  /// them.
  private func union(_ words: QueryWords, _ list: EntityTable.List) throws -> Set<Int>? {
    guard var found = try textual(words) else { return nil }
    let table = EntityTable(db: db)
    let folded = EntityWriter.words(of: words.text)
    for entity in try table.numbers(withWords: folded, isWhole: words.isWhole) {
      found.formUnion(try table.articles(list, of: entity).entries.map(\.article))
    }
    return found
  }
}
