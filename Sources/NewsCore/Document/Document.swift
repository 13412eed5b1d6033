/// An article and what the analysis found in it; all spans are bytes of the article's text, all
/// lists in order.
public struct Document: Hashable, Sendable {
  public let article: Article
  /// Names the story that this is an account of; accounts of one story have the same. As long as
  /// nobody has looked at other articles it is what the article was imported as.
  public var story: String
  public internal(set) var tokens: [Token] = []
  public internal(set) var sentences: [Sentence] = []
  public internal(set) var dates: [DateMention] = []
  public internal(set) var figures: [Figure] = []
  public internal(set) var mentions: [Mention] = []
  public internal(set) var quotations: [Quotation] = []

  init(article: Article) {
    self.article = article
    story = article.story
  }

  public var text: SourceText { article.text }
}
