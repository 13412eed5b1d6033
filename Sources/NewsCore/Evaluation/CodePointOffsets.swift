/// Turns offsets in code points, by which annotated texts count, into byte offsets and back.
public struct CodePointOffsets: Sendable {
  /// The byte offset of each code point and of the end.
  private let starts: [Int]

  public init(_ text: SourceText) {
    starts = text.bytes.indices.filter { text.bytes[$0] & 0xC0 != 0x80 } + [text.count]
  }

  /// The number of code points.
  public var count: Int { starts.count - 1 }

  /// The bytes from one code point up to another; nil when there are no such code points.
  public func span(from start: Int, to end: Int) -> TextSpan? {
    guard 0 <= start, start < end, end < starts.count else { return nil }
    return TextSpan(starts[start], starts[end])
  }

  /// The number of code points before a byte.
  public func offset(of byte: Int) -> Int {
    starts[..<count].partitioningIndex { $0 >= byte }
  }
}
