/// The text of one article as well-formed UTF-8; every position in the program is a byte offset
/// into it.
public struct SourceText: Hashable, Sendable {
  /// The bytes, well-formed UTF-8.
  public let bytes: [UInt8]

  public init(_ string: String) {
    bytes = Array(string.utf8)
  }

  /// The text of `bytes`, in which every maximal ill-formed part has become U+FFFD.
  ///
  /// U+0000, at which databases and C end a text, has become U+001A SUBSTITUTE, which is as long: so
  /// positions in the text of a file are those in the file.
  public init(repairing bytes: [UInt8]) {
    var text = bytes
    if (try? UTF8Span(validating: bytes.span)) == nil {
      text = Array(String(decoding: bytes, as: UTF8.self).utf8)
    }
    if text.contains(0) { text = text.map { $0 == 0 ? 0x1A : $0 } }
    self.bytes = text
  }

  /// The length in bytes.
  public var count: Int { bytes.count }

  /// The span of the whole text.
  public var span: TextSpan { TextSpan(0, bytes.count) }

  /// Whether a span is in the text and halves no scalar.
  public func isWhole(_ span: TextSpan) -> Bool {
    func isBorder(_ offset: Int) -> Bool { offset == count || bytes[offset] & 0xC0 != 0x80 }
    return span.end <= count && isBorder(span.start) && isBorder(span.end)
  }

  /// The words of `span`, whose ends must stand between scalars.
  public subscript(span: TextSpan) -> String {
    String(decoding: bytes[span.range], as: UTF8.self)
  }

  /// The words of `span` with one space between them.
  public func singleSpaced(_ span: TextSpan) -> String {
    let words = bytes[span.range]
    var last: UInt8 = 0x20
    // White space beyond ASCII begins with one of the first four bytes.
    let isPlain = words.allSatisfy { byte in
      defer { last = byte }
      return switch byte {
      case 0xC2, 0xE1, 0xE2, 0xE3: false
      case 0x20: last != 0x20
      default: byte > 0x20
      }
    }
    if isPlain && last != 0x20 { return self[span] }
    return self[span].split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
