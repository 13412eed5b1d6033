/// Numbers in words.
extension AmountReader {
  /// `two`, `three hundred and fifty`, `half a million`, `two and a half`, `a third of`, `dozens
  /// of`.
  func words(at index: Int) -> Amount? {
    let key = text.tokens[index].key
    if FigureWords.vaguePlurals.contains(key) { return vaguePlural(at: index) }
    if FigureWords.few.contains(key) { return few(at: index) }
    if FigureWords.indefinite.contains(key) { return indefinite(at: index) }
    switch NumberWords.meaning(of: key) {
    case .unit, .ten: return share(at: index) ?? cardinal(at: index)
    case .half: return half(at: index)
    default: return nil
    }
  }

  private func cardinal(at index: Int) -> Amount? {
    var total = 0.0
    var current = 0.0
    var next = index
    var hasScale = false
    loop: while range.contains(next) {
      switch NumberWords.meaning(of: text.tokens[next].key) {
      case .unit(let value):
        guard current.truncatingRemainder(dividingBy: 10) == 0 || next == index else { break loop }
        current += Double(value)
      case .ten(let value):
        guard current.truncatingRemainder(dividingBy: 100) == 0 else { break loop }
        current += Double(value)
      case .hundred: current *= 100
      case .scale(let scale):
        total += current * scale
        current = 0
        hasScale = true
      default:
        // `three hundred and fifty`, `two and a half`.
        guard key(next) == Keys.and, next > index else { break loop }
        if current >= 100 || hasScale, isSmallNumber(next + 1) {
          next += 1
          continue
        }
        guard key(next + 1) == Keys.a, case .half? = NumberWords.meaning(of: key(next + 2))
        else { break loop }
        current += 0.5
        next += 3
        break loop
      }
      next += 1
    }
    var amount = amount(index..<next, total + current)
    amount.hasScale = hasScale
    return amount
  }

  private func isSmallNumber(_ index: Int) -> Bool {
    switch NumberWords.meaning(of: key(index)) {
    case .unit, .ten: true
    default: false
    }
  }

  /// `one in three`, `nine out of 10`, `two thirds`.
  private func share(at index: Int) -> Amount? {
    guard case .unit(let part)? = NumberWords.meaning(of: text.tokens[index].key), part > 0
    else { return nil }
    if let whole = fraction(index + 1), key(index + 2) == Keys.of {
      return share(index..<index + 2, Double(part) / whole)
    }
    let isOutOf = key(index + 1) == Keys.out && key(index + 2) == Keys.of
    guard isOutOf || key(index + 1) == Keys.in else { return nil }
    let second = isOutOf ? index + 3 : index + 2
    guard range.contains(second), let whole = wholeNumber(second), Double(part) < whole,
      isOutOf || (whole <= 10 || whole.truncatingRemainder(dividingBy: 10) == 0 && whole < 1900)
    else { return nil }
    return share(index..<second + 1, Double(part) / whole)
  }

  private func wholeNumber(_ index: Int) -> Double? {
    let token = text.tokens[index]
    if token.kind == .number {
      let numeral = Numeral(from: token.span.start, to: token.span.end, in: text)
      return numeral?.end == token.span.end ? numeral?.value : nil
    }
    switch NumberWords.meaning(of: token.key) {
    case .unit(let value), .ten(let value): return Double(value)
    default: return nil
    }
  }

  /// What a word divides by: 3 for `thirds`.
  private func fraction(_ index: Int) -> Double? {
    switch NumberWords.meaning(of: key(index)) {
    case .third: 3
    case .quarter: 4
    case .half: 2
    default: nil
    }
  }

  /// `half a million`, `half of`, `half the`.
  private func half(at index: Int) -> Amount? {
    if FigureWords.indefinite.contains(key(index + 1)), let scale = scale(index + 2) {
      var amount = amount(index..<index + 3, scale / 2)
      amount.hasScale = true
      return amount
    }
    let next = key(index + 1)
    guard next == Keys.of || Self.determiners.contains(next),
      !Self.determiners.contains(key(index - 1)), !isOrdinal(index - 1)
    else { return nil }
    return share(index..<index + 1, 0.5)
  }

  private func isOrdinal(_ index: Int) -> Bool {
    if case .ordinal? = NumberWords.meaning(of: key(index)) { return true }
    return false
  }

  /// `a million`, `a dozen`, `a third of`, `a few hundred`, `a handful of`.
  private func indefinite(at index: Int) -> Amount? {
    let next = index + 1
    guard range.contains(next) else { return nil }
    if let scale = scale(next) {
      var amount = amount(index..<next + 1, scale)
      amount.hasScale = true
      return amount
    }
    if let whole = fraction(next), key(next + 1) == Keys.of {
      return share(index..<next + 1, 1 / whole)
    }
    if FigureWords.handful.contains(key(next)), key(next + 1) == Keys.of {
      return amount(index..<next + 1, nil)
    }
    if FigureWords.few.contains(key(next)) {
      guard var amount = few(at: next) else { return nil }
      amount.tokens = index..<amount.tokens.upperBound
      amount.start = text.tokens[index].span.start
      return amount
    }
    return nil
  }

  /// `several million`, `few hundred`.
  private func few(at index: Int) -> Amount? {
    guard scale(index + 1) != nil else { return nil }
    return amount(index..<index + 2, nil)
  }

  /// `dozens`, `tens of thousands`.
  private func vaguePlural(at index: Int) -> Amount? {
    var next = index + 1
    while key(next) == Keys.of, FigureWords.vaguePlurals.contains(key(next + 1)) { next += 2 }
    let isFollowed = key(next) == Keys.of || Self.more.contains(key(next))
    let isPlainWord = text.tokens[index].shape == .lower || index == range.lowerBound
    guard next > index + 1 || isFollowed || isPlainWord else { return nil }
    return amount(index..<next, nil)
  }

  private func scale(_ index: Int) -> Double? {
    switch NumberWords.meaning(of: key(index)) {
    case .hundred: 100
    case .scale(let scale): scale
    case .dozen: 12
    default: nil
    }
  }

  /// `twenty-five`, `five-year`, `two-thirds`, `three-year-old`.
  func hyphenated(at index: Int) -> Amount? {
    let span = text.tokens[index].span
    var limit = span.start
    while limit < span.end, text.byte(at: limit) != 0x2D { limit += 1 }
    guard limit < span.end else { return nil }
    var value: Double
    switch NumberWords.meaning(of: text.key(of: TextSpan(span.start, limit))) {
    case .unit(let unit): value = Double(unit)
    case .ten(let ten): value = Double(ten)
    default: return nil
    }
    var end = limit + 1
    while end < span.end, text.byte(at: end) != 0x2D { end += 1 }
    switch NumberWords.meaning(of: text.key(of: TextSpan(limit + 1, end))) {
    case .unit(let unit):
      value += Double(unit)
      limit = end
    case .third, .quarter:
      guard end == span.end else { return nil }
      let whole = fraction(of: text.key(of: TextSpan(limit + 1, end)))
      return share(index..<index + 1, value / whole)
    default: break
    }
    var amount = amount(index..<index + 1, value)
    amount.end = limit
    guard limit == span.end || readSuffix(from: limit, to: span.end, into: &amount)
    else { return nil }
    return limit == span.end ? cardinalTail(amount) : amount
  }

  private func fraction(of key: FoldedKey) -> Double {
    if case .third? = NumberWords.meaning(of: key) { return 3 }
    return 4
  }

  /// `twenty-five hundred`.
  private func cardinalTail(_ amount: Amount) -> Amount {
    guard case .hundred? = NumberWords.meaning(of: key(amount.tokens.upperBound))
    else { return amount }
    var amount = amount
    amount.multiply(by: 100)
    amount.end = text.tokens[amount.tokens.upperBound].span.end
    amount.tokens = amount.tokens.lowerBound..<amount.tokens.upperBound + 1
    return amount
  }

  private func amount(_ tokens: Range<Int>, _ value: Double?) -> Amount {
    var amount = Amount(
      tokens: tokens, start: text.tokens[tokens.lowerBound].span.start,
      end: text.tokens[tokens.upperBound - 1].span.end, value: value)
    amount.isWord = true
    return amount
  }

  private func share(_ tokens: Range<Int>, _ value: Double) -> Amount {
    var amount = amount(tokens, value)
    amount.isShare = true
    return amount
  }

  private static let determiners = WordSet("the their its his her our these those all")
  private static let more = WordSet("more")
}
