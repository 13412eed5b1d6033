/// How often something occurs in an article.
public struct ArticleCount: Hashable, Sendable {
  public let article: ArticleID
  public let count: Int

  public init(article: ArticleID, count: Int) {
    self.article = article
    self.count = count
  }
}
