/// Writes numbers and texts as bytes, small numbers in few.
struct ByteWriter {
  private(set) var bytes: [UInt8] = []

  /// Adds a number in groups of seven bits, the lowest first (LEB128).
  mutating func write(_ number: Int) {
    var rest = UInt(bitPattern: number)
    while rest >= 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(rest))
  }

  /// Adds bytes behind their number.
  mutating func write(_ content: [UInt8]) {
    write(content.count)
    bytes += content
  }

  mutating func write(_ text: String) {
    write(text.utf8.count)
    bytes += text.utf8
  }

  /// Adds whether there is a text, then the text.
  mutating func write(_ text: String?) {
    write(text == nil ? 0 : 1)
    if let text { write(text) }
  }

  /// Adds texts behind their number.
  mutating func write(_ texts: [String]) {
    write(texts.count)
    for text in texts { write(text) }
  }
}
