import GRDB
import NewsCore

/// Decides by what the index lists of an article whether it may have quotations that a query asks
/// for: by account and day.
struct QuotationFacts {
  private let matcher: ArticleMatcher
  private let asksForFacts: Bool

  init(_ query: QuotationQuery) {
    let (facts, asks) = Self.facts(in: query)
    matcher = ArticleMatcher(facts)
    asksForFacts = asks
  }

  func mayMatch(_ article: Int, in db: Database) throws -> Bool {
    guard asksForFacts else { return true }
    let row = try Row.fetchOne(
      db.cachedStatement(sql: "SELECT \(ListedArticle.columns) FROM listed WHERE id = ?"),
      arguments: [article])
    return row.map { matcher.mayMatch(ListedArticle($0).facts) } ?? false
  }

  /// The query as one for articles, with words for all that only the text can tell.
  private static func facts(in query: QuotationQuery) -> (ArticleQuery, asks: Bool) {
    switch query {
    case .all(let parts):
      let facts = parts.map(facts)
      return (.all(facts.map(\.0)), facts.contains(where: \.asks))
    case .any(let parts):
      let facts = parts.map(facts)
      return (.any(facts.map(\.0)), facts.contains(where: \.asks))
    case .not(let part):
      let fact = facts(in: part)
      return (.not(fact.0), fact.asks)
    case .term(.account(let words)):
      return (.term(.account(words)), true)
    case .term(.before(let date)): return (.term(.before(date)), true)
    case .term(.after(let date)): return (.term(.after(date)), true)
    case .term: return (.term(.words(SearchWords(""), in: nil)), false)
    }
  }
}
