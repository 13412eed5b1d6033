/// Two passages of different articles of which a reader says that they correspond.
public struct Anchor: Hashable, Sendable {
  /// What makes its passages correspond, and how sure that is, in percent.
  public static let reason = "your anchor"
  public static let certainty = 100

  public let one: Place
  public let other: Place

  public init(one: Place, other: Place) {
    self.one = one
    self.other = other
  }

  /// The two passages when they are of these articles, the first one's first.
  public func spans(from article: ArticleID, to second: ArticleID) -> (TextSpan, TextSpan)? {
    switch (one.article, other.article) {
    case (article, second): (one.span, other.span)
    case (second, article): (other.span, one.span)
    default: nil
    }
  }

  /// Whether a computed link of two passages gives way: an anchor takes the place of every link that
  /// either of its passages has between their two articles.
  public func displaces(_ first: Place, _ second: Place) -> Bool {
    guard let (own, others) = spans(from: first.article, to: second.article) else { return false }
    return own.overlaps(first.span) || others.overlaps(second.span)
  }

  /// Whether one of the passages is in a place.
  public func touches(_ place: Place) -> Bool {
    [one, other].contains { $0.article == place.article && $0.span.overlaps(place.span) }
  }
}
