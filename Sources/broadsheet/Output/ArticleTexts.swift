import NewsCore

/// The texts of articles, to take the exact words of places from.
struct ArticleTexts {
  private let texts: [ArticleID: SourceText]

  init(_ documents: [Document]) {
    texts = Dictionary(documents.map { ($0.article.id, $0.text) }) { first, _ in first }
  }

  /// Nil when the place is in no article known.
  func words(at place: Place) -> String? {
    texts[place.article].map { $0[place.span] }
  }
}
