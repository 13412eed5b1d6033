/// The words by which articles on one subject are known: all different ones of an article but the
/// short and the most common, possessive endings left out.
struct ContextWords {
  /// The keys of the words, each once, in ascending order.
  func keys(of document: Document) -> [UInt64] {
    let bytes = document.text.bytes.span
    var keys: [UInt64] = []
    keys.reserveCapacity(document.tokens.count / 2)
    for token in document.tokens {
      switch token.kind {
      case .number where token.span.count > 1: keys.append(token.key.value)
      case .word:
        let end = Self.endOfWord(token.span, in: bytes)
        if end - token.span.start < 3 { continue }
        let key =
          end == token.span.end
          ? token.key : FoldedKey(bytes.extracting(token.span.start..<end))
        keys.append(key.value)
      default: continue
      }
    }
    keys.sort()
    var count = 0
    for key in keys where count == 0 || keys[count - 1] != key {
      keys[count] = key
      count += 1
    }
    keys.removeLast(keys.count - count)
    return keys
  }

  /// Where a word ends without `'s` or `’s`.
  private static func endOfWord(_ span: TextSpan, in bytes: Span<UInt8>) -> Int {
    let end = span.end
    guard span.count > 2, bytes[end - 1] | 0x20 == UInt8(ascii: "s") else { return end }
    if bytes[end - 2] == 0x27 { return end - 2 }
    if span.count > 4, bytes[end - 2] == 0x99, bytes[end - 3] == 0x80, bytes[end - 4] == 0xE2 {
      return end - 4
    }
    return end
  }
}
