/// A token that begins with one to four digits, taken apart.
struct Digits {
  enum Suffix: Hashable {
    case none
    /// `22nd`.
    case ordinal
    /// `1980s`, `1980’s`.
    case plural
    /// Whatever else follows within the token.
    case other
  }

  let value: Int
  /// How many digits there are.
  let count: Int
  let suffix: Suffix
  /// The byte offset after the digits.
  let end: Int

  /// The digits a token begins with; nil when there are none or more than four.
  init?(_ token: Token, in text: TokenText) {
    guard token.kind == .number else { return nil }
    self.init(from: token.span.start, to: token.span.end, in: text)
  }

  init?(from start: Int, to limit: Int, in text: TokenText) {
    var value = 0
    var next = start
    while next < limit, text.byte(at: next) &- 0x30 < 10 {
      guard next - start < 4 else { return nil }
      value = value * 10 + Int(text.byte(at: next) - 0x30)
      next += 1
    }
    guard next > start else { return nil }
    self.value = value
    count = next - start
    end = next
    suffix = Self.suffix(from: next, to: limit, in: text)
  }

  private static func suffix(from start: Int, to limit: Int, in text: TokenText) -> Suffix {
    guard start < limit else { return .none }
    let last = text.byte(at: limit - 1) | 0x20
    if limit - start == 2 {
      switch (text.byte(at: start) | 0x20, last) {
      case (0x73, 0x74), (0x6E, 0x64), (0x72, 0x64), (0x74, 0x68): return .ordinal
      case (0x27, 0x73): return .plural
      default: return .other
      }
    }
    guard last == 0x73 else { return .other }
    // The typographic apostrophe takes three bytes.
    return limit - start == 1 || limit - start == 4 && text.byte(at: start) == 0xE2
      ? .plural : .other
  }
}
