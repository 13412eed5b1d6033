/// Decides whether articles fulfil a query, and says where.
///
/// A library that is asked narrows the articles by an index and has the last word from here, so that
/// everybody who answers a query gives the same answer.
public struct ArticleMatcher {
  /// A query whose terms are numbers.
  private indirect enum Condition {
    case all([Condition])
    case any([Condition])
    case not(Condition)
    case term(Int)
  }

  private let condition: Condition
  private var terms: [TermFinder] = []
  private let entities: (any NamedEntities)?

  /// - Parameters:
  ///   - stems: whether words stand for all their forms.
  ///   - entities: tells where somebody is named; without it, names are answered by their words.
  public init(
    _ query: ArticleQuery, stems: Bool = false, entities: (any NamedEntities)? = nil
  ) {
    var terms: [TermFinder] = []
    condition = Self.condition(query, stems, &terms)
    self.terms = terms
    self.entities = entities
  }

  private static func condition(
    _ query: ArticleQuery, _ stems: Bool, _ terms: inout [TermFinder]
  ) -> Condition {
    switch query {
    case .all(let parts): return .all(parts.map { condition($0, stems, &terms) })
    case .any(let parts): return .any(parts.map { condition($0, stems, &terms) })
    case .not(let part): return .not(condition(part, stems, &terms))
    case .term(let term):
      terms.append(TermFinder(term, stems: stems))
      return .term(terms.count - 1)
    }
  }

  /// Whether anything is asked that is known of an article without its text.
  public var asksForFacts: Bool { terms.contains { !$0.hasWords } }

  /// Whether an article may fulfil the query, by what is known of it without its text.
  public func mayMatch(_ facts: ArticleFacts) -> Bool {
    Self.verdict(condition) { terms[$0].fits(facts) } ?? true
  }

  /// What the query finds in an article; nil when the article does not fulfil it.
  public mutating func match(in article: Article) -> ArticleMatch? {
    let facts = ArticleFacts(article)
    guard mayMatch(facts) else { return nil }
    let words = ArticleWords(article)
    var places: [[FoundPlace]?] = Array(repeating: nil, count: terms.count)
    let isMet = Self.verdict(condition) { number in
      if let fits = terms[number].fits(facts) { return fits }
      let found = terms[number].places(in: words, article, entities)
      places[number] = found
      return !found.isEmpty
    }
    guard isMet == true else { return nil }
    var counts: [ArticleMatch.Count] = []
    var hits: [TextSpan] = []
    Self.forEachWanted(condition) { number in
      guard terms[number].hasWords else { return }
      let found = places[number] ?? terms[number].places(in: words, article, entities)
      var count = ArticleMatch.Count()
      for place in found {
        if place.part == .headline { count.headline += 1 } else { count.elsewhere += 1 }
        if place.isInArticle { hits.append(place.span) }
      }
      counts.append(count)
    }
    return ArticleMatch(hits: Self.outermost(hits), counts: counts, words: words.count)
  }

  /// Whether a condition holds; nil when that is not known of enough terms.
  private static func verdict(
    _ condition: Condition, _ holds: (Int) -> Bool?
  ) -> Bool? {
    switch condition {
    case .term(let number): return holds(number)
    case .not(let part): return verdict(part, holds).map { !$0 }
    case .all(let parts):
      var isKnown = true
      for part in parts {
        let part = verdict(part, holds)
        if part == false { return false }
        if part == nil { isKnown = false }
      }
      return isKnown ? true : nil
    case .any(let parts):
      var isKnown = true
      for part in parts {
        let part = verdict(part, holds)
        if part == true { return true }
        if part == nil { isKnown = false }
      }
      return isKnown ? false : nil
    }
  }

  /// Calls `body` with the terms that are not excluded.
  private static func forEachWanted(_ condition: Condition, _ body: (Int) -> Void) {
    switch condition {
    case .all(let parts), .any(let parts): for part in parts { forEachWanted(part, body) }
    case .not: break
    case .term(let number): body(number)
    }
  }

  /// Spans in order without those that lie in another.
  private static func outermost(_ spans: [TextSpan]) -> [TextSpan] {
    var kept: [TextSpan] = []
    for span in spans.sorted(by: { ($0.start, -$0.end) < ($1.start, -$1.end) }) {
      if let last = kept.last, last.end >= span.end { continue }
      kept.append(span)
    }
    return kept
  }
}
