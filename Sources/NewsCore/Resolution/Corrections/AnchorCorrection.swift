/// What a reader says of two passages of different articles: that they correspond.
///
/// It holds by content: a passage is named by the key of its article, its first words, and which
/// occurrence of these words in the article's prose it is.
public struct AnchorCorrection: Hashable, Sendable {
  /// The word that a line begins with.
  static let verb = "anchor"

  /// A sentence, by content.
  public struct Passage: Hashable, Sendable {
    public let article: ArticleKey
    /// Which occurrence of the words in the prose it begins with, from 1.
    public let occurrence: Int
    /// Its first words, on one line.
    public let words: String

    public init(article: ArticleKey, occurrence: Int, words: String) {
      self.article = article
      self.occurrence = occurrence
      self.words = words.singleSpaced
    }

    var text: String { "\(article.hexadecimal)#\(occurrence) \(QuotedName(words).text)" }
  }

  public let one: Passage
  public let other: Passage

  /// Nil when both are in the same article. Which of the two is named first means nothing: one line
  /// for one fact.
  public init?(_ one: Passage, _ other: Passage) {
    if one.article == other.article { return nil }
    let isInOrder = one.article.value < other.article.value
    self.one = isInOrder ? one : other
    self.other = isInOrder ? other : one
  }

  /// The line of a file that says it: `anchor passage 3f2a91c4#1 "The crane" to 89e8973d#1 "A gust"`.
  public var text: String { "\(Self.verb) passage \(one.text) to \(other.text)" }
}
