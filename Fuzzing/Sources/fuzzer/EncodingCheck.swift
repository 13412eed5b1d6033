@testable import NewsCore

/// Bytes in any encoding become text, and well-formed UTF-8 stays as it is but for U+0000.
struct EncodingCheck {
  private static let labels = [
    nil, "utf-8", "utf-16le", "utf-16be", "iso-8859-1", "windows-1251", "shift_jis", "gb18030",
    "euc-kr", "koi8-r", "big5", "no such encoding",
  ]

  /// The first byte chooses the encoding that the file names.
  func run(_ bytes: [UInt8]) {
    let label = bytes.first.map { Self.labels[Int($0) % Self.labels.count] } ?? nil
    let rest = Array(bytes.dropFirst())
    let decoded = TextDecoder().text(from: rest, declared: label).text
    promise((try? UTF8Span(validating: decoded.bytes.span)) != nil, "text that is no UTF-8")
    if label == nil, rest.first != 0xFF, rest.first != 0xFE, rest.first != 0,
      (try? UTF8Span(validating: rest.span)) != nil
    {
      let expected = rest.map { $0 == 0 ? 0x1A : $0 }
      promise(decoded.bytes == expected, "UTF-8 that did not stay as it was")
    }
  }
}
