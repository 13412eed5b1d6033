/// The words of an article as full-text search sees them: folded, with a space between them, as
/// well-formed UTF-8.
public struct SearchableText: Hashable, Sendable {
  public let headline: [UInt8]
  /// The authors' names.
  public let byline: [UInt8]
  /// All other blocks.
  public let body: [UInt8]

  public init(_ article: Article) {
    let words = ArticleWords(article)
    headline = words.headline.bytes
    byline = words.byline.bytes
    body = words.body.bytes
  }

  /// The words of a text in the same form.
  public static func folded(_ text: String) -> [UInt8] {
    WordRow(lines: [text]).bytes
  }

  /// Every word once.
  public var distinctWords: Set<ArraySlice<UInt8>> {
    var words: Set<ArraySlice<UInt8>> = []
    for part in [headline, byline, body] { words.formUnion(part.split(separator: 0x20)) }
    return words
  }
}
