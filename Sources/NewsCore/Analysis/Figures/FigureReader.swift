/// Reads one figure at a place of one sentence.
struct FigureReader {
  let amounts: AmountReader
  var text: TokenText { amounts.text }
  var range: Range<Int> { amounts.range }
  typealias Keys = AmountReader.Keys

  init(amounts: AmountReader) {
    self.amounts = amounts
  }

  /// The figure that begins at a token, and the token to go on with.
  func figure(at index: Int) -> (figure: Figure, next: Int)? {
    let token = text.tokens[index]
    switch token.kind {
    case .punctuation: return nil
    case .symbol: return money(at: index, sign: index)
    case .number:
      return TallyReader(amounts: amounts).tally(at: index) ?? number(at: index)
    case .word:
      return number(at: index) ?? money(at: index, sign: index + 1) ?? money(afterCode: index)
    }
  }

  /// `$1.2bn`, `US$ 40 million`.
  private func money(at index: Int, sign: Int) -> (Figure, Int)? {
    guard range.contains(sign + 1), !text.isWord(sign),
      var currency = UnitWords.currency(ofSign: text.scalar(sign))
    else { return nil }
    if sign > index {
      // `US $40` is found with a space, too.
      guard text.touchesNext(index) || text.tokens[index].shape == .upper, currency == "USD",
        let dollar = UnitWords.dollar(after: amounts.key(index))
      else { return nil }
      currency = dollar
    }
    guard let amount = amounts.amount(at: sign + 1), !amount.isWord else { return nil }
    return (money(amount, currency, from: index), amount.tokens.upperBound)
  }

  /// `USD 29 million`, `Rs 1,000`, `R92 million`.
  private func money(afterCode index: Int) -> (Figure, Int)? {
    guard text.tokens[index].shape != .lower || amounts.key(index) == Self.dollars,
      range.contains(index + 1), text.tokens[index + 1].kind == .number,
      let currency = UnitWords.currency(before: amounts.key(index)),
      let amount = amounts.amount(at: index + 1), amount.unit == nil
    else { return nil }
    // A single letter before a small number is a name: `R 2`.
    guard text.tokens[index].span.count > 1 || amount.hasScale || (amount.value ?? 0) >= 100
    else { return nil }
    return (money(amount, currency, from: index), amount.tokens.upperBound)
  }

  private func money(_ amount: Amount, _ currency: String, from first: Int) -> Figure {
    Figure(
      span: TextSpan(text.tokens[first].span.start, amount.end), kind: .money,
      value: amount.value, upper: amount.upper,
      approximation: approximation(of: amount, from: first), unit: currency, counted: nil)
  }

  private static let dollars = FoldedKey("dlrs")

  private func number(at index: Int) -> (Figure, Int)? {
    guard let amount = amounts.amount(at: index), !isName(amount) else { return nil }
    if let unit = unit(after: amount) {
      let figure = Figure(
        span: TextSpan(amount.start, unit.end), kind: unit.unit.kind, value: amount.value,
        upper: amount.upper, approximation: approximation(of: amount, from: index),
        unit: unit.unit.name,
        counted: unit.unit.kind == .percentage ? counted(ofWhole: unit.next) : nil)
      return (figure, unit.next)
    }
    let next = amount.tokens.upperBound
    if isAge(amount) {
      return (figure(amount, .age, unit: "year", counted: nil), next)
    }
    let counted =
      amount.counted ?? (amount.isShare ? self.counted(ofWhole: next) : self.counted(after: next))
    guard isCount(amount, counted) else { return nil }
    return (figure(amount, amount.isShare ? .share : .count, unit: nil, counted: counted), next)
  }

  private func figure(
    _ amount: Amount, _ kind: Figure.Kind, unit: String?, counted: TextSpan?
  ) -> Figure {
    Figure(
      span: TextSpan(amount.start, amount.end), kind: kind, value: amount.value,
      upper: amount.upper, approximation: approximation(of: amount, from: amount.tokens.lowerBound),
      unit: unit, counted: counted)
  }

  /// Whether a number without a unit counts something.
  private func isCount(_ amount: Amount, _ counted: TextSpan?) -> Bool {
    if amount.hasScale || amount.isShare || amount.value == nil { return true }
    let index = amount.tokens.lowerBound
    if amount.isWord {
      guard let value = amount.value else { return true }
      // Formula One, the Big Three.
      guard !text.isCapitalised(index) || index == range.lowerBound else { return false }
      if value == 1 { return FigureWords.counted.contains(amounts.key(index + 1)) }
      return value >= 20 || endsInPlural(counted)
    }
    // A score is written like a range.
    if amount.upper != nil, counted == nil { return false }
    // Quay 4, Local 802.
    guard range.contains(index - 1), text.tokens[index - 1].kind == .word,
      text.isCapitalised(index - 1), !FigureWords.stops.contains(amounts.key(index - 1)),
      FigureWords.approximation(before: amounts.key(index - 1)) == nil
    else { return true }
    return counted != nil
  }

  /// Whether the number names a thing, a time of day or a score.
  private func isName(_ amount: Amount) -> Bool {
    let index = amount.tokens.lowerBound
    let next = amount.tokens.upperBound
    if FigureWords.timesOfDay.contains(amounts.key(next)) { return true }
    guard !amount.isWord else { return false }
    if FigureWords.numbered.contains(amounts.key(index - 1)), !amount.hasScale,
      text.isCapitalised(index - 1) || amounts.key(index - 1) != Keys.of && amount.isPlain
    {
      return true
    }
    // No. 4.
    if amounts.isMark(index - 1, 0x2E), Self.numberSign.contains(amounts.key(index - 2)) {
      return true
    }
    if range.contains(index - 1), text.touchesPrevious(index), !text.isWord(index - 1) {
      switch text.scalar(index - 1) {
      case 0x23, 0x40, 0x2F, 0x3A, 0x2E, 0x2C, 0x2D, 0x5F, 0x3D, 0x26: return true
      default: break
      }
    }
    guard range.contains(next), text.touchesNext(next - 1), !text.isWord(next) else {
      return false
    }
    switch text.scalar(next) {
    case 0x2F, 0x3A, 0x5F, 0x40, 0x3D: return true
    // The number of an item in a list.
    case 0x2E, 0x29: return index == range.lowerBound
    case 0x2D, 0x2013: return text.touchesNext(next)
    default: return false
    }
  }

  /// `Ms Lee, 43, said`, `aged 43`, `who was 43`.
  private func isAge(_ amount: Amount) -> Bool {
    guard amount.isPlain, let value = amount.value, (1...120).contains(value) else { return false }
    let index = amount.tokens.lowerBound
    if Self.aged.contains(amounts.key(index - 1)) { return true }
    if Self.copulas.contains(amounts.key(index - 1)), Self.persons.contains(amounts.key(index - 2))
    {
      let next = amount.tokens.upperBound
      return !range.contains(next) || text.tokens[next].kind == .punctuation
        || Self.behindAges.contains(amounts.key(next))
    }
    return amounts.isMark(index - 1, 0x2C)
      && (amounts.isMark(index + 1, 0x2C) || amounts.isMark(index + 1, 0x2E))
      && range.contains(index - 2) && text.isWord(index - 2) && text.isCapitalised(index - 2)
      && text.tokens[index - 2].kind == .word
  }

  private static let numberSign = WordSet("no nos nr")
  private static let aged = WordSet("aged age")
  private static let copulas = WordSet("is was")
  private static let persons = WordSet("who he she")
  private static let behindAges = WordSet("and when")
}
