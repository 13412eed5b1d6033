/// What an article says of itself, in its text or in the file around it.
public struct ArticleMetadata: Hashable, Sendable {
  public var headline: String?
  public var standfirst: String?
  /// The authors' names, without `By`.
  public var bylines: [String] = []
  public var publication: String?
  public var published: CalendarDate?
  public var dateline: String?
  public var url: String?
  /// A language tag (BCP 47), as the page tells it.
  public var language: String?

  public init() {}
}
