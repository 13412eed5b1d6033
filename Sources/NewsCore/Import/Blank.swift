/// What counts as white space around a block: spaces and controls of every kind, and a byte order
/// mark.
enum Blank {
  static func contains(_ scalar: UInt32) -> Bool {
    Letters.kind(of: scalar) == .space || scalar == 0xFEFF
  }

  /// `span` without the white space at its ends; empty at its start when there is nothing else.
  static func trimmed(_ span: TextSpan, in bytes: Span<UInt8>) -> TextSpan {
    var start = span.start
    var end = span.end
    while start < end {
      let (scalar, length) = ByteScanner.scalar(in: bytes, at: start)
      guard contains(scalar) else { break }
      start += length
    }
    while end > start {
      let (scalar, length) = ByteScanner.scalar(in: bytes, before: end)
      guard contains(scalar) else { break }
      end -= length
    }
    return TextSpan(start, end)
  }
}
