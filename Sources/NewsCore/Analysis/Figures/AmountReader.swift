/// Reads numbers at a place of one sentence.
struct AmountReader {
  let text: TokenText
  /// The tokens that may be read.
  let range: Range<Int>

  /// The number that begins at a token, `million` and the upper end of a range included.
  func amount(at index: Int) -> Amount? {
    guard var amount = simple(at: index) else { return nil }
    amount = scaled(amount)
    return withUpper(amount) ?? amount
  }

  /// A number without a range.
  private func simple(at index: Int) -> Amount? {
    let token = text.tokens[index]
    if token.kind == .number { return digits(at: index) }
    guard token.kind == .word else { return nil }
    return words(at: index) ?? hyphenated(at: index)
  }

  private func digits(at index: Int) -> Amount? {
    let span = text.tokens[index].span
    guard let numeral = Numeral(from: span.start, to: span.end, in: text) else { return nil }
    var amount = Amount(
      tokens: index..<index + 1, start: span.start, end: numeral.end, value: numeral.value)
    amount.isPlain = numeral.isPlain && numeral.end == span.end
    guard numeral.end < span.end else { return amount }
    return readSuffix(from: numeral.end, to: span.end, into: &amount) ? amount : nil
  }

  /// Reads what follows the digits within a token; false when they make no number.
  func readSuffix(from start: Int, to end: Int, into amount: inout Amount) -> Bool {
    var index = start
    if text.byte(at: index) == 0x2D {
      index += 1
      if let numeral = Numeral(from: index, to: end, in: text) {
        guard let value = amount.value, numeral.value > value, amount.upper == nil
        else { return false }
        amount.upper = numeral.value
        amount.end = numeral.end
        amount.isPlain = false
        return numeral.end == end || readSuffix(from: numeral.end, to: end, into: &amount)
      }
    }
    var limit = index
    while limit < end, text.byte(at: limit) != 0x2D { limit += 1 }
    guard readSuffixWord(TextSpan(index, limit), isJoined: index > start, into: &amount)
    else { return false }
    if amount.counted == nil { amount.end = limit }
    return limit == end || readAge(from: limit, to: end, into: &amount)
      || readSuffix(from: limit, to: end, into: &amount)
  }

  /// Reads one word of a suffix: a scale, a unit, or after a hyphen what is counted.
  private func readSuffixWord(
    _ word: TextSpan, isJoined: Bool, into amount: inout Amount
  ) -> Bool {
    let key = text.key(of: word)
    if !isJoined {
      if let scale = Self.letters[key] {
        amount.multiply(by: scale)
        return true
      }
      guard let unit = UnitWords.unit(of: key), unit.kind == .measure else { return false }
      amount.unit = unit
      return true
    }
    if case .scale(let scale)? = NumberWords.meaning(of: key) {
      amount.multiply(by: scale)
    } else if let unit = UnitWords.unit(of: key) {
      amount.unit = unit
    } else {
      guard amount.unit == nil, amount.counted == nil, word.count > 2, amount.value != 1
      else { return false }
      amount.counted = word
    }
    return true
  }

  /// `-old` or `-olds` after `43-year`.
  private func readAge(from start: Int, to end: Int, into amount: inout Amount) -> Bool {
    guard amount.unit?.kind == .duration, text.byte(at: start) == 0x2D,
      Self.old.contains(text.key(of: TextSpan(start + 1, end)))
    else { return false }
    amount.unit = UnitWords.Unit(.age, amount.unit?.name ?? "year")
    amount.end = end
    return true
  }

  /// `million` and its like after a number.
  private func scaled(_ amount: Amount) -> Amount {
    var amount = amount
    let next = amount.tokens.upperBound
    guard range.contains(next), !amount.isShare, amount.unit == nil, amount.counted == nil
    else { return amount }
    switch NumberWords.meaning(of: text.tokens[next].key) {
    case .scale(let scale): amount.multiply(by: scale)
    case .dozen: amount.multiply(by: 12)
    case .hundred where !amount.isWord: amount.multiply(by: 100)
    default: return amount
    }
    amount.tokens = amount.tokens.lowerBound..<next + 1
    amount.end = text.tokens[next].span.end
    amount.isPlain = false
    return amount
  }

  /// The number with the upper end of its range: `1.5–2 million`, `10 to 20`, `between 5 and 7`.
  private func withUpper(_ amount: Amount) -> Amount? {
    let mark = amount.tokens.upperBound
    let isBetween = key(amount.tokens.lowerBound - 1) == Keys.between
    guard range.contains(mark + 1), amount.upper == nil, let low = amount.value,
      isDash(mark) || (key(mark) == Keys.to && key(amount.tokens.lowerBound - 1) != Keys.from)
        || (isBetween && key(mark) == Keys.and),
      let second = simple(at: mark + 1).map(scaled), var high = second.value, !second.isShare
    else { return nil }
    var result = amount
    result.upper = high
    if second.hasScale, !amount.hasScale, let value = second.value {
      // `1.5 to 2 million` is from 1.5 million on.
      let scale = value / (simple(at: mark + 1)?.value ?? value)
      result.value = low * scale
      high = value
    }
    guard let value = result.value, value < high else { return nil }
    result.tokens = amount.tokens.lowerBound..<second.tokens.upperBound
    result.end = second.end
    result.hasScale = second.hasScale
    result.unit = second.unit
    result.counted = second.counted
    result.isPlain = false
    return result
  }

  /// Letters after digits: `1.2bn`.
  private static let letters = WordMap<Double>([
    ("k", 1e3), ("m mn mln mil", 1e6), ("b bn bln", 1e9), ("tn trn", 1e12),
  ])
  private static let old = WordSet("old olds")
}

/// What reading is made of.
extension AmountReader {
  enum Keys {
    static let none = FoldedKey()
    static let and = FoldedKey("and")
    static let a = FoldedKey("a")
    static let between = FoldedKey("between")
    static let from = FoldedKey("from")
    static let `in` = FoldedKey("in")
    static let of = FoldedKey("of")
    static let old = FoldedKey("old")
    static let one = FoldedKey("one")
    static let out = FoldedKey("out")
    static let to = FoldedKey("to")
  }

  /// The key of a token; that of no characters outside the sentence.
  @inline(__always)
  func key(_ index: Int) -> FoldedKey {
    range.contains(index) ? text.tokens[index].key : Keys.none
  }

  @inline(__always)
  func isMark(_ index: Int, _ scalar: UInt32) -> Bool {
    range.contains(index) && !text.isWord(index) && text.scalar(index) == scalar
  }

  /// Whether a dash or hyphen joins what stands on either side.
  func isDash(_ index: Int) -> Bool {
    (isMark(index, 0x2013) || isMark(index, 0x2D)) && text.touchesNext(index)
      && text.touchesPrevious(index)
  }
}
