/// What is known of an article without its text.
public struct ArticleFacts: Hashable, Sendable {
  public let name: String
  public let publication: String?
  public let published: CalendarDate?

  public init(name: String, publication: String?, published: CalendarDate?) {
    self.name = name
    self.publication = publication
    self.published = published
  }

  init(_ article: Article) {
    self.init(
      name: article.id.name, publication: article.metadata.publication,
      published: article.metadata.published)
  }
}
