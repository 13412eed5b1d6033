/// Makes text from outside safe to write to a terminal; what is dangerous becomes visible.
///
/// Controls become their pictures (U+2400 and on), other characters without a picture the marker
/// `▯`; `ClusterScanner` has the rule, and is what a layout uses directly.
public enum Sanitizer {
  /// One line: as `text`, but a newline or a tab becomes a space.
  public static func line(_ string: String) -> String {
    if string.utf8.allSatisfy({ $0 &- 0x20 < 0x5F }) { return string }
    let bytes = Array(string.utf8)
    return sanitised(bytes, in: TextSpan(0, bytes.count), newline: " ", tab: " ")
  }

  /// Lines: newlines and tabs stay, CR LF and a lone CR become newlines.
  public static func text(_ string: String) -> String {
    let bytes = Array(string.utf8)
    return sanitised(bytes, in: TextSpan(0, bytes.count), newline: "\n", tab: "\t")
  }

  /// The lines of a span of a text.
  public static func text(_ text: SourceText, in span: TextSpan) -> String {
    sanitised(text.bytes, in: span, newline: "\n", tab: "\t")
  }

  /// The characters of a text that are shown as markers, in order; undecodable bytes are not among
  /// them.
  public static func hiddenCharacters(in text: SourceText) -> [HiddenCharacter] {
    var scanner = ClusterScanner(text)
    var found: [HiddenCharacter] = []
    while true {
      scanner.skipPlain()
      guard let cluster = scanner.next() else { return found }
      guard cluster.kind == .marker else { continue }
      let start = cluster.span.start
      let scalar = ByteScanner.scalar(in: text.bytes.span, at: start).value
      if scalar != 0xFFFD { found.append(HiddenCharacter(scalar: scalar, offset: start)) }
    }
  }

  private static func sanitised(
    _ bytes: [UInt8], in span: TextSpan, newline: String, tab: String
  ) -> String {
    var scanner = ClusterScanner(bytes, in: span, form: .flow)
    var result: [UInt8] = []
    result.reserveCapacity(span.count)
    while true {
      let start = scanner.index
      scanner.skipPlain()
      result.append(contentsOf: bytes[start..<scanner.index])
      guard let cluster = scanner.next() else { return String(decoding: result, as: UTF8.self) }
      switch cluster.kind {
      case .text, .marker: result.append(contentsOf: cluster.shown.utf8)
      case .newline: result.append(contentsOf: newline.utf8)
      case .tab: result.append(contentsOf: tab.utf8)
      }
    }
  }
}

extension ClusterScanner {
  /// Goes to the end of the printable ASCII here, before the character that what follows may
  /// belong to.
  mutating func skipPlain() {
    let limit = end
    var next = index
    while next < limit && bytes[next] &- 0x20 < 0x5F { next += 1 }
    if next > index && next < limit && bytes[next] >= 0x80 { next -= 1 }
    index = next
  }
}
