/// The words by which articles on one subject are known: all different ones that search finds, but
/// the short ones. So an index of words is an index of these, too.
public struct ContextWords: Sendable {
  /// Words of fewer letters and numbers of fewer digits say nothing, in bytes.
  private static let shortestWord = 3
  private static let shortestNumber = 2

  public init() {}

  /// The keys of the words of an article, each once, in ascending order.
  public func keys(of text: SearchableText) -> [UInt64] {
    var keys: [UInt64] = []
    keys.reserveCapacity((text.headline.count + text.byline.count + text.body.count) / 6)
    for part in [text.headline, text.byline, text.body] { append(part.span, to: &keys) }
    keys.sort()
    var count = 0
    for key in keys where count == 0 || keys[count - 1] != key {
      keys[count] = key
      count += 1
    }
    keys.removeLast(keys.count - count)
    return keys
  }

  /// The key of a folded word; nil for one that says nothing.
  public func key(of word: Span<UInt8>) -> UInt64? {
    let isNumber = word.count > 0 && word[0] &- 0x30 < 10
    guard word.count >= (isNumber ? Self.shortestNumber : Self.shortestWord) else { return nil }
    return FoldedKey(word).value
  }

  private func append(_ words: Span<UInt8>, to keys: inout [UInt64]) {
    var start = 0
    for index in 0...words.count where index == words.count || words[index] == 0x20 {
      if let key = key(of: words.extracting(start..<index)) { keys.append(key) }
      start = index + 1
    }
  }
}
