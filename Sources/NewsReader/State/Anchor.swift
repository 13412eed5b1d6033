import NewsCore

/// Two passages of different articles of which the user says that they correspond.
struct Anchor: Hashable, Sendable {
  let one: Place
  let other: Place

  /// The two passages when they are of these articles, the first one's first.
  func spans(from article: ArticleID, to second: ArticleID) -> (TextSpan, TextSpan)? {
    switch (one.article, other.article) {
    case (article, second): (one.span, other.span)
    case (second, article): (other.span, one.span)
    default: nil
    }
  }

  /// Whether one of the passages is in a place.
  func touches(_ place: Place) -> Bool {
    [one, other].contains { $0.article == place.article && $0.span.overlaps(place.span) }
  }
}
