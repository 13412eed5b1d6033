/// A saved web page with what should be read from it.
public struct AnnotatedPage: Hashable, Sendable {
  /// The name of its folder.
  public let name: String
  /// The page as it was saved.
  public let source: [UInt8]
  /// The words of the article's running text.
  public let body: PageWordList
  /// Nil where the annotations do not tell it.
  public let headline: String?
  public let byline: String?
  public let published: CalendarDate?

  public init(
    name: String, source: [UInt8], body: PageWordList, headline: String? = nil,
    byline: String? = nil, published: CalendarDate? = nil
  ) {
    self.name = name
    self.source = source
    self.body = body
    self.headline = headline
    self.byline = byline
    self.published = published
  }
}
