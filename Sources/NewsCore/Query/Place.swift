/// A passage of one article.
public struct Place: Hashable, Sendable {
  public let article: ArticleID
  public let span: TextSpan

  public init(article: ArticleID, span: TextSpan) {
    self.article = article
    self.span = span
  }
}
