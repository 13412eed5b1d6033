extension Document {
  /// A document that was analysed before, as far as queries look at it: without tokens, dates and
  /// figures.
  public init(
    of article: Article, sentences: [TextSpan], mentions: [Mention], quotations: [Quotation]
  ) {
    self.init(article: article)
    self.sentences = sentences.map { Sentence(span: $0, tokens: 0..<0, block: 0) }
    self.mentions = mentions
    self.quotations = quotations
  }
}
