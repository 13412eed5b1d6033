/// The double quotation marks of a piece of text, by which one tells whether a quotation is open at its end.
struct QuotationMarks {
  static let straight: UInt32 = 0x22
  static let opening: UInt32 = 0x201C
  static let closing: UInt32 = 0x201D

  /// Whether the number of straight ones is odd.
  private(set) var isStraightOpen = false
  /// Whether the last curly one opens.
  private(set) var isCurlyOpen = false

  init(in span: TextSpan, of bytes: Span<UInt8>) {
    Self.forEach(in: span, of: bytes) { scalar, _ in
      switch scalar {
      case Self.straight: isStraightOpen.toggle()
      case Self.opening: isCurlyOpen = true
      default: isCurlyOpen = false
      }
      return true
    }
  }

  /// The first one.
  static func first(
    in span: TextSpan, of bytes: Span<UInt8>
  ) -> (scalar: UInt32, offset: Int)? {
    var first: (scalar: UInt32, offset: Int)?
    forEach(in: span, of: bytes) { scalar, offset in
      first = (scalar, offset)
      return false
    }
    return first
  }

  /// - Parameter body: says whether to go on.
  private static func forEach(
    in span: TextSpan, of bytes: Span<UInt8>, _ body: (UInt32, Int) -> Bool
  ) {
    var index = span.start
    while index < span.end {
      let (scalar, length) = ByteScanner.scalar(in: bytes, at: index)
      if scalar == straight || scalar == opening || scalar == closing {
        guard body(scalar, index) else { return }
      }
      index += length
    }
  }
}
