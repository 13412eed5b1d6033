/// What an article list shows of an article.
public struct ArticleSummary: Hashable, Sendable {
  public let id: ArticleID
  /// The headline, or the first words, or the file's name.
  public let title: String
  /// Names the story that it is an account of (`Document.story`); empty when it stands alone.
  public let story: String
  public let publication: String?
  public let published: CalendarDate?
  /// Number of words of prose.
  public let words: Int
  /// Number of persons named; nil where it is not known who is whom.
  public let persons: Int?
  /// Number of quotations.
  public let quotations: Int
  /// Whether the user has read it as it is now; nil where that is not kept.
  public var isRead: Bool?

  public init(
    id: ArticleID, title: String, story: String, publication: String?, published: CalendarDate?,
    words: Int,
    persons: Int?, quotations: Int, isRead: Bool? = nil
  ) {
    self.id = id
    self.title = title
    self.story = story
    self.publication = publication
    self.published = published
    self.words = words
    self.persons = persons
    self.quotations = quotations
    self.isRead = isRead
  }
}
