import NewsCore

/// The words by which an index finds an article.
struct IndexedWords: Sendable {
  let text: SearchableText
  /// The words that name those whom it quotes.
  let speakers: Set<String>

  init(_ article: Article, _ quotations: [Quotation]) {
    text = SearchableText(article)
    speakers = SpeakerWords.words(of: quotations, in: article)
  }
}
