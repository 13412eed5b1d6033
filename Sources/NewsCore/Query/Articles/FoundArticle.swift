/// An article that a query finds, and where.
public struct FoundArticle: Hashable, Sendable {
  public let article: Article
  public let match: ArticleMatch

  public init(article: Article, match: ArticleMatch) {
    self.article = article
    self.match = match
  }

  /// The places in their context, `count` at most; without any, the headline or the first block.
  public func lines(_ count: Int = .max) -> [ConcordanceLine] {
    let excerpt = Excerpt(of: article)
    if !match.hits.isEmpty { return match.hits.prefix(count).map { excerpt.concordanceLine($0) } }
    let blocks = article.blocks.filter { !$0.isFurniture }
    let shown = blocks.first { $0.kind == .headline } ?? blocks.first
    return [excerpt.concordanceLine(TextSpan(shown?.span.start ?? 0, shown?.span.start ?? 0))]
  }
}
