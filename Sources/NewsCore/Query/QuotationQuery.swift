/// Which quotations are asked for; empty parts ask for nothing.
public struct QuotationQuery: Hashable, Sendable {
  /// Words that the quotation contains, in any order, folded.
  public var words: [String] = []
  /// Folded words of the speaker's name.
  public var speaker: String?
  /// Folded words of a name or phrase in the sentence the quotation stands in,
  /// the speaker's own name left out.
  public var about: String?
  /// Only quotations of this article.
  public var article: ArticleID?

  public init() {}
}
