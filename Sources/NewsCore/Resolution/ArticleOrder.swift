/// Orders articles by what they are and not by when they were imported: by the day of publication,
/// articles without one last, then by a hash of the text.
public struct ArticleOrder: Hashable, Sendable, Comparable {
  /// As ISO 8601 has it; `~` where none is known.
  let day: String
  public let hash: UInt64

  /// The order of an article of a day, in the form of ISO 8601, whose text has a hash.
  public init(day: String?, hash: UInt64) {
    self.day = day ?? "~"
    self.hash = hash
  }

  init(_ article: Article) {
    day = article.metadata.published?.iso ?? "~"
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in article.text.bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    self.hash = PhraseKey.mixed(hash)
  }

  public static func < (left: ArticleOrder, right: ArticleOrder) -> Bool {
    (left.day, left.hash) < (right.day, right.hash)
  }

  /// Names the article in identifiers: eight hexadecimal digits.
  var name: String {
    let digits = String(hash >> 32, radix: 16)
    return String(repeating: "0", count: 8 - digits.utf8.count) + digits
  }
}
