/// Writes numbers and texts as bytes, small numbers in few.
public struct ByteWriter {
  public private(set) var bytes: [UInt8] = []

  public init() {}

  /// Adds a number in groups of seven bits, the lowest first (LEB128).
  public mutating func write(_ number: Int) {
    var rest = UInt(bitPattern: number)
    while rest >= 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(rest))
  }

  /// Adds bytes behind their number.
  public mutating func write(_ content: [UInt8]) {
    write(content.count)
    bytes += content
  }

  public mutating func write(_ text: String) {
    write(text.utf8.count)
    bytes += text.utf8
  }

  /// Adds whether there is a text, then the text.
  public mutating func write(_ text: String?) {
    write(text == nil ? 0 : 1)
    if let text { write(text) }
  }

  /// Adds texts behind their number.
  public mutating func write(_ texts: [String]) {
    write(texts.count)
    for text in texts { write(text) }
  }

  /// Adds where a span begins behind the one before, which ends at `last`, and its length.
  public mutating func write(_ span: TextSpan, after last: inout Int) {
    write(span.start - last)
    write(span.count)
    last = span.end
  }

  public mutating func write(_ metadata: ArticleMetadata) {
    write(metadata.headline)
    write(metadata.standfirst)
    write(metadata.bylines)
    write(metadata.publication)
    write(metadata.published?.iso)
    write(metadata.dateline)
    write(metadata.url)
    write(metadata.language)
  }
}
