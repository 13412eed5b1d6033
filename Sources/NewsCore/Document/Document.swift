/// An article and what the analysis found in it; all spans are bytes of the article's text, all
/// lists in order.
public struct Document: Hashable, Sendable {
  public let article: Article
  public internal(set) var tokens: [Token] = []
  public internal(set) var sentences: [Sentence] = []
  public internal(set) var dates: [DateMention] = []
  public internal(set) var figures: [Figure] = []
  public internal(set) var mentions: [Mention] = []
  public internal(set) var quotations: [Quotation] = []

  init(article: Article) {
    self.article = article
  }

  public var text: SourceText { article.text }
}
