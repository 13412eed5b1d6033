/// Names an article by its prose, wherever its file stands and whatever format it has.
///
/// 32 bits of a hash (FNV-1a) of the folded words of the prose, the same on every machine: enough
/// to tell the articles of an archive apart, short enough to read and to type.
public struct ArticleKey: Hashable, Sendable {
  public let value: UInt32

  public init(_ value: UInt32) {
    self.value = value
  }

  /// The key of the prose in `blocks`, without the syntax in `markup`.
  init(of text: SourceText, blocks: [Block], markup: [TextSpan]) {
    var key = FoldedKey()
    ProseWords.forEach(in: text, blocks: blocks, markup: markup) { word in
      key.append(UInt32(truncatingIfNeeded: word.key.value))
      key.append(UInt32(truncatingIfNeeded: word.key.value >> 32))
    }
    // The low bits of the hash are its best; the high ones are mixed into them.
    value = UInt32(truncatingIfNeeded: key.value ^ key.value >> 32)
  }

  /// Eight hexadecimal digits, as `hexadecimal` writes them.
  init?(hexadecimal: some StringProtocol) {
    guard hexadecimal.utf8.count == 8, hexadecimal.utf8.first != UInt8(ascii: "+"),
      let value = UInt32(hexadecimal, radix: 16)
    else { return nil }
    self.value = value
  }

  /// Eight small hexadecimal digits: `3f2a91c4`.
  public var hexadecimal: String {
    let digits = String(value, radix: 16)
    return String(repeating: "0", count: 8 - digits.utf8.count) + digits
  }
}
