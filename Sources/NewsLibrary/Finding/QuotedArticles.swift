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
    case .said(let words):
      guard let found = try spoken(words) else { return nil }
      return found.union(try articles(.said, ofEntitiesCalled: words))
    case .about(let words):
      guard let found = try textual(words) else { return nil }
      return found.union(try articles(.named, ofEntitiesCalled: words))
    case .cue, .kind, .unattributed, .account, .before, .after: return nil
    }
  }

  /// The articles in whose text all the words are, the last one perhaps as the beginning of one.
  private func textual(_ words: QueryWords) throws -> Set<Int>? {
    let folded = WordIndex.words(of: words.text)
    guard !folded.isEmpty else { return nil }
    return try matching(.row(folded, isPrefix: !words.isWhole))
  }

  /// The articles that name a speaker with all the words.
  private func spoken(_ words: QueryWords) throws -> Set<Int>? {
    let folded = WordIndex.words(of: words.text)
    guard !folded.isEmpty else { return nil }
    return try WordIndex(db: db, table: .spoken).numbers(
      with: folded, beginnings: words.isWhole ? [] : [folded.count - 1])
  }

  /// The articles that name or quote somebody called so, who may be written otherwise in them.
  private func articles(
    _ list: EntityTable.List, ofEntitiesCalled words: QueryWords
  ) throws -> Set<Int> {
    let table = EntityTable(db: db)
    let numbers = try table.numbers(calledOneOf: [words])
    return try numbers.reduce(into: []) { found, entity in
      found.formUnion(try table.articles(list, of: entity).entries.map(\.article))
    }
  }

  private func matching(_ expression: WordExpression) throws -> Set<Int> {
    try Int.fetchSet(
      db, sql: "SELECT rowid FROM words WHERE words MATCH ?", arguments: [expression.text])
  }
}
