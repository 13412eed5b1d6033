/// What stands around a number: its unit, what is counted, what hedges it.
extension FigureReader {
  /// The unit that follows a number, where its words end and the token after it.
  func unit(after amount: Amount) -> (unit: UnitWords.Unit, end: Int, next: Int)? {
    let next = amount.tokens.upperBound
    if let unit = amount.unit { return (money(unit, amount), amount.end, next) }
    guard amount.counted == nil, !amount.isShare, range.contains(next) else { return nil }
    let token = text.tokens[next]
    if amounts.isMark(next, 0x25) {
      return (UnitWords.Unit(.percentage, "%"), token.span.end, next + 1)
    }
    guard token.kind == .word else { return nil }
    if token.key == Self.per, amounts.key(next + 1) == Self.cent {
      return (UnitWords.Unit(.percentage, "%"), text.tokens[next + 1].span.end, next + 2)
    }
    if token.key == Self.percentage, Self.points.contains(amounts.key(next + 1)) {
      return (
        UnitWords.Unit(.percentage, "percentage point"), text.tokens[next + 1].span.end, next + 2
      )
    }
    if let unit = UnitWords.unit(of: token.key), !isVerb(token, amount) {
      if unit.kind == .duration, amounts.key(next + 1) == Keys.old {
        return (UnitWords.Unit(.age, unit.name), text.tokens[next + 1].span.end, next + 2)
      }
      return speed(unit, at: next) ?? (money(unit, amount), token.span.end, next + 1)
    }
    return qualified(at: next) ?? vagueMoney(at: next, amount)
  }

  /// `kilometres an hour`, `miles per hour`.
  private func speed(_ unit: UnitWords.Unit, at next: Int) -> (UnitWords.Unit, Int, Int)? {
    guard let name = UnitWords.speed(inHours: unit.name), range.contains(next + 2),
      Self.each.contains(amounts.key(next + 1)), Self.hour.contains(amounts.key(next + 2))
    else { return nil }
    return (UnitWords.Unit(.measure, name), text.tokens[next + 2].span.end, next + 3)
  }

  /// `square miles`, `US dollars`, `Colombian pesos`.
  private func qualified(at next: Int) -> (UnitWords.Unit, Int, Int)? {
    guard range.contains(next + 1), let unit = UnitWords.unit(of: amounts.key(next + 1))
    else { return nil }
    let end = text.tokens[next + 1].span.end
    let qualifier = text.tokens[next]
    if unit.kind == .measure, Self.powers.contains(qualifier.key) {
      let name = "\(text.string(qualifier.span)) \(unit.name)"
      return (UnitWords.Unit(.measure, name), end, next + 2)
    }
    guard unit.kind == .money, text.isCapitalised(next) else { return nil }
    if UnitWords.dollar(after: qualifier.key) == "USD" { return (unit, end, next + 2) }
    return (
      UnitWords.Unit(.money, text.string(TextSpan(qualifier.span.start, end))), end, next + 2
    )
  }

  /// `billions of dollars`.
  private func vagueMoney(at next: Int, _ amount: Amount) -> (UnitWords.Unit, Int, Int)? {
    guard amount.value == nil, amounts.key(next) == Keys.of,
      let unit = UnitWords.unit(of: amounts.key(next + 1)), unit.kind == .money
    else { return nil }
    return (unit, text.tokens[next + 1].span.end, next + 2)
  }

  /// `pounds` of money come in thousands and millions.
  private func money(_ unit: UnitWords.Unit, _ amount: Amount) -> UnitWords.Unit {
    unit.name == "pound" && amount.hasScale ? UnitWords.Unit(.money, "GBP") : unit
  }

  /// `Of the 40, 12 won`; `a second time`.
  private func isVerb(_ token: Token, _ amount: Amount) -> Bool {
    if token.key == Self.won { return !amount.hasScale && (amount.value ?? 0) < 1000 }
    return token.key == Self.second && amount.value != 1
  }

  private static let each = WordSet("a an per")
  private static let hour = WordSet("hour")
  private static let per = FoldedKey("per")
  private static let cent = FoldedKey("cent")
  private static let percentage = FoldedKey("percentage")
  private static let points = WordSet("point points")
  private static let powers = WordSet("square cubic nautical sq metric")
  private static let won = FoldedKey("won")
  private static let second = FoldedKey("second")

  /// What a part is part of: `62 per cent of the ballots`, `two thirds of voters`.
  func counted(ofWhole index: Int) -> TextSpan? {
    guard let counted = counted(after: index) else { return nil }
    return amounts.key(index) == Keys.of || endsInPlural(counted) ? counted : nil
  }

  /// What is counted: the words after the number up to the first plural, or the first word.
  func counted(after index: Int) -> TextSpan? {
    var next = index
    if amounts.key(next) == Keys.of { next += 1 }
    while Self.determiners.contains(amounts.key(next)) { next += 1 }
    let first = next
    while range.contains(next), next < first + 4, text.tokens[next].kind == .word,
      text.tokens[next].shape == .upper || !FigureWords.stops.contains(text.tokens[next].key)
    {
      if isPlural(text.tokens[next]) {
        return TextSpan(text.tokens[first].span.start, text.tokens[next].span.end)
      }
      next += 1
    }
    guard next > first, text.tokens[first].shape == .lower else { return nil }
    return text.tokens[first].span
  }

  /// Whether what is counted was found by its plural; `the two met` counts nothing.
  func endsInPlural(_ counted: TextSpan?) -> Bool {
    guard let counted else { return false }
    var index = range.lowerBound
    while range.contains(index), text.tokens[index].span.end < counted.end { index += 1 }
    return range.contains(index) && isPlural(text.tokens[index])
  }

  private func isPlural(_ token: Token) -> Bool {
    if FigureWords.plurals.contains(token.key) { return true }
    let end = token.span.end
    guard token.shape == .lower, token.span.count > 3, text.byte(at: end - 1) == 0x73
    else { return false }
    switch text.byte(at: end - 2) {
    // -ss, -us, -is and the possessive are no plurals.
    case 0x73, 0x75, 0x69, 0x27, 0x99, 0x98: return false
    default: return true
    }
  }

  private static let determiners = WordSet("the its their his her our these those all")

  /// What the words around a number say of how exact it is.
  func approximation(of amount: Amount, from first: Int) -> Figure.Approximation {
    if amount.value == nil { return .vague }
    let next = amount.tokens.upperBound
    if amounts.isMark(next, 0x2B) { return .atLeast }
    if let hedge = FigureWords.approximation(
      behind: amounts.key(next), amounts.key(next + 1))
    {
      return hedge
    }
    if let hedge = FigureWords.approximation(amounts.key(first - 2), amounts.key(first - 1)) {
      return hedge
    }
    return FigureWords.approximation(before: amounts.key(first - 1)) ?? .exact
  }
}
