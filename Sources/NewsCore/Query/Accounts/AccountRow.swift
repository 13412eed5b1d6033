/// An account of a story, and of which others it has much word for word.
public struct AccountRow: Hashable, Sendable {
  public let article: ArticleID
  public let published: CalendarDate?
  /// Number of words of prose.
  public let words: Int
  /// The accounts that have long passages in common with it word for word; nobody says here who
  /// copied.
  public let dependsOn: [ArticleID]
  /// How much of it is compared sentence by sentence; nil when all is.
  public let part: ComparedPart?

  public init(
    article: ArticleID, published: CalendarDate?, words: Int, dependsOn: [ArticleID] = [],
    part: ComparedPart? = nil
  ) {
    self.article = article
    self.published = published
    self.words = words
    self.dependsOn = dependsOn
    self.part = part
  }
}
