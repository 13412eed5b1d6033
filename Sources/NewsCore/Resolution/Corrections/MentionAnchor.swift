/// Says which occurrence of a name is meant, by content: the article's key, which occurrence of the
/// words in its prose, and the words around it.
///
/// In the article itself key and number are enough, whatever names the recogniser finds there. When
/// the article was changed, or is read by another importer, the words around must be found again.
public struct MentionAnchor: Hashable, Sendable {
  public let article: ArticleKey
  /// Which occurrence of the words in the prose it is, from 1.
  public let occurrence: Int
  /// The words before it in its block, a few, on one line.
  public let before: String
  /// The words after it in its block.
  public let after: String

  public init(article: ArticleKey, occurrence: Int, before: String, after: String) {
    self.article = article
    self.occurrence = occurrence
    self.before = before.singleSpaced
    self.after = after.singleSpaced
  }

  /// `3f2a91c4#2 between "the minister," and "said"`.
  var text: String {
    let number = "\(article.hexadecimal)#\(occurrence)"
    return "\(number) between \(QuotedName(before).text) and \(QuotedName(after).text)"
  }
}
