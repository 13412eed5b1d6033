/// A question for articles: which, and in which order.
public struct ArticleSearch: Hashable, Sendable {
  public enum Order: String, CaseIterable, Hashable, Sendable {
    /// The best answers first.
    case rank
    /// The newest first, those without a date last.
    case date
  }

  public let query: ArticleQuery
  public let order: Order
  /// Whether a word stands for all words of its stem.
  public let stems: Bool

  public init(_ query: ArticleQuery, order: Order = .rank, stems: Bool = false) {
    self.query = query
    self.order = order
    self.stems = stems
  }

  /// What is found among articles, in the order of the articles.
  public func matches(in articles: some Sequence<Article>) -> [FoundArticle] {
    var matcher = ArticleMatcher(query, stems: stems)
    return articles.compactMap { article in
      matcher.match(in: article).map { FoundArticle(article: article, match: $0) }
    }
  }

  /// What is found among articles, in the order that is asked for; what is equal in it stays in the
  /// order of the articles.
  public func answer(from articles: [Article]) -> [FoundArticle] {
    let found = matches(in: articles)
    switch order {
    case .date:
      func day(_ found: FoundArticle) -> Int {
        found.article.metadata.published?.days.lowerBound ?? .min
      }
      return found.sorted { day($0) > day($1) }
    case .rank:
      let terms = found.first?.match.counts.count ?? 0
      let frequencies = (0..<terms).map { term in
        found.count { $0.match.counts[term] != ArticleMatch.Count() }
      }
      let ranking = ArticleRanking(
        frequencies: frequencies, articles: articles.count,
        meanWords: Double(found.reduce(0) { $0 + $1.match.words }) / Double(max(1, found.count)))
      let scores = found.map { ranking.score(of: $0.match) }
      return found.indices.sorted { (-scores[$0], $0) < (-scores[$1], $1) }.map { found[$0] }
    }
  }
}
