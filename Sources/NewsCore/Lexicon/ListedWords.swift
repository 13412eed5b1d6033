/// Cuts lists of words that stand in the source, by bytes, as all of them are read when the program
/// starts.
enum ListedWords {
  /// The keys of words that white space parts.
  static func keys(in list: String) -> [FoldedKey] {
    let bytes = Array(list.utf8)
    var keys: [FoldedKey] = []
    forEach(in: bytes.span, partedBy: isSpace) { word in
      keys.append(FoldedKey(bytes.span.extracting(word)))
    }
    return keys
  }

  /// Whether a byte of a list parts words.
  @inline(__always)
  static func isSpace(_ byte: UInt8) -> Bool { byte <= 0x20 }

  /// Calls `body` with the range of each piece of `bytes` that is not empty.
  @inline(__always)
  static func forEach(
    in bytes: Span<UInt8>, partedBy isSeparator: (UInt8) -> Bool, _ body: (Range<Int>) -> Void
  ) {
    var index = 0
    while index < bytes.count {
      let start = index
      while index < bytes.count && !isSeparator(bytes[index]) { index += 1 }
      if index > start { body(start..<index) }
      index += 1
    }
  }

  /// Calls `body` with the range of each name of a list that commas and line ends part.
  @inline(__always)
  static func forEachName(in bytes: Span<UInt8>, _ body: (Range<Int>) -> Void) {
    forEach(in: bytes, partedBy: { $0 == UInt8(ascii: ",") || $0 == 0x0A }, body)
  }

  /// Calls `body` with the range of each line that is not empty.
  @inline(__always)
  static func forEachLine(in bytes: Span<UInt8>, _ body: (Range<Int>) -> Void) {
    forEach(in: bytes, partedBy: { $0 == 0x0A }, body)
  }
}
