import GRDB
import NewsCore

/// Tells of articles whether they may have quotations that a query asks for: of never too few; which
/// of them have some is to be seen in the articles.
struct QuotedArticles {
  private indirect enum Condition {
    case all([Condition])
    case any([Condition])
    case anything
    case among(NumberSet)
    case naming(NamingArticles)
  }

  private let db: Database
  private var condition = Condition.anything

  init(_ query: QuotationQuery, in db: Database) throws {
    self.db = db
    condition = try condition(for: query)
  }

  /// Whether an article may have some.
  func mayHave(_ article: Int) throws -> Bool { try Self.holds(condition, article) }

  /// The numbers of all that may have some, where they are found soon; nil where looking at articles
  /// one by one may be sooner, and where every article may have some.
  func soonFound() throws -> NumberSet? { try Self.numbers(condition, isPatient: false) }

  /// The numbers of all that may have some; nil when every article may.
  func all() throws -> NumberSet? { try Self.numbers(condition, isPatient: true) }

  // MARK: - Conditions

  private static func holds(_ condition: Condition, _ article: Int) throws -> Bool {
    switch condition {
    case .all(let parts): return try parts.allSatisfy { try holds($0, article) }
    case .any(let parts): return try parts.contains { try holds($0, article) }
    case .anything: return true
    case .among(let numbers): return numbers.contains(article)
    case .naming(let articles): return try articles.contains(article)
    }
  }

  private static func numbers(_ condition: Condition, isPatient: Bool) throws -> NumberSet? {
    switch condition {
    case .all(let parts):
      var found: NumberSet?
      for part in parts {
        guard let numbers = try numbers(part, isPatient: isPatient) else { continue }
        if found == nil { found = numbers } else { found?.formIntersection(numbers) }
      }
      return found
    case .any(let parts):
      var found = NumberSet()
      for part in parts {
        guard let numbers = try numbers(part, isPatient: isPatient) else { return nil }
        found.formUnion(numbers)
      }
      return found
    case .anything: return nil
    case .among(let numbers): return numbers
    case .naming(let articles): return isPatient || articles.areFew ? try articles.all() : nil
    }
  }

  private func condition(for query: QuotationQuery) throws -> Condition {
    switch query {
    case .all(let parts): return .all(try parts.map(condition))
    case .any(let parts): return .any(try parts.map(condition))
    case .not: return .anything
    case .term(let term): return try condition(for: term)
    }
  }

  private func condition(for term: QuotationTerm) throws -> Condition {
    switch term {
    case .words(let words):
      return try textual(words).map { .among($0) } ?? .anything
    case .said(let words):
      return try naming(words, .said, also: try spoken(words))
    case .about(let words):
      return try naming(words, .named, also: try textual(words))
    case .cue, .kind, .unattributed, .account, .before, .after: return .anything
    }
  }

  /// The articles that name or quote somebody called so, who may be written otherwise in them.
  private func naming(
    _ words: QueryWords, _ list: EntityTable.List, also written: NumberSet?
  ) throws -> Condition {
    guard let written else { return .anything }
    let entities = try EntityTable(db: db).numbers(calledOneOf: [words])
    return .naming(NamingArticles(db, list, of: entities, also: written))
  }

  /// The articles in whose text all the words are, the last one perhaps as the beginning of one; nil
  /// without words.
  private func textual(_ words: QueryWords) throws -> NumberSet? {
    let folded = WordIndex.words(of: words.text)
    guard !folded.isEmpty else { return nil }
    return try DirectStatement(db, sql: "SELECT rowid FROM words WHERE words MATCH ?")
      .numbers([WordExpression.row(folded, isPrefix: !words.isWhole).text])
  }

  /// The articles that name a speaker with all the words; nil without words.
  private func spoken(_ words: QueryWords) throws -> NumberSet? {
    let folded = WordIndex.words(of: words.text)
    guard !folded.isEmpty else { return nil }
    return try WordIndex(db: db, table: .spoken).numbers(
      with: folded, beginnings: words.isWhole ? [] : [folded.count - 1])
  }
}
