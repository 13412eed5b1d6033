import NewsCore

/// Nothing that a terminal obeys comes out of the sanitiser, and what came out stays as it is.
struct SanitiserCheck {
  func run(_ bytes: [UInt8]) {
    let string = String(decoding: bytes, as: UTF8.self)
    let line = Sanitizer.line(string)
    promise(line.unicodeScalars.allSatisfy { !isObeyed($0) }, "a line with controls")
    promise(Sanitizer.line(line) == line, "a line that changes again")
    let text = Sanitizer.text(string)
    promise(
      text.unicodeScalars.allSatisfy { $0 == "\n" || $0 == "\t" || !isObeyed($0) },
      "a text with controls")
    promise(Sanitizer.text(text) == text, "a text that changes again")
  }

  /// Controls, direction overrides and isolates, and tag characters outside the flags of emoji.
  private func isObeyed(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F..<0xA0, 0x202A...0x202E, 0x2066...0x2069: true
    default: false
    }
  }
}
