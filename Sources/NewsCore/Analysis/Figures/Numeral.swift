/// Digits with grouping marks and decimals, read from the bytes of a token.
struct Numeral {
  let value: Double
  /// The byte offset after the last digit.
  let end: Int
  /// Whether it is written as a plain whole number, as a year or a room is.
  let isPlain: Bool

  /// The numeral that begins at `start`; nil for none, for one with a leading zero that is no
  /// decimal, and for one of more than 15 digits.
  init?(from start: Int, to limit: Int, in text: TokenText) {
    var value = 0.0
    var fraction = 0.0
    var digits = 0
    var isPlain = true
    var index = start
    while index < limit {
      let byte = text.byte(at: index)
      if byte &- 0x30 < 10 {
        digits += 1
        if fraction > 0 {
          value += Double(byte - 0x30) * fraction
          fraction /= 10
        } else {
          value = value * 10 + Double(byte - 0x30)
        }
        index += 1
        continue
      }
      let group = Self.digits(after: index, to: limit, in: text)
      guard group > 0, byte == 0x2C || byte == 0x2E else { break }
      isPlain = false
      if byte == 0x2E || group != 3 {
        guard fraction == 0 else { return nil }
        fraction = 0.1
      }
      index += 1
    }
    let hasLeadingZero = text.byte(at: start) == 0x30 && digits > 1 && isPlain
    guard digits > 0, digits <= 15, !hasLeadingZero else { return nil }
    if index < limit, text.byte(at: index) == 0x3A { return nil }
    self.value = value
    end = index
    self.isPlain = isPlain
  }

  private static func digits(after mark: Int, to limit: Int, in text: TokenText) -> Int {
    var index = mark + 1
    while index < limit, text.byte(at: index) &- 0x30 < 10 { index += 1 }
    return index - mark - 1
  }
}
