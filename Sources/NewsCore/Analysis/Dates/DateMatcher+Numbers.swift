/// Days, years and decades in digits.
extension DateMatcher {
  /// `2021-06-22`, `22.06.2021`, `22/06/2021`.
  func numericDay(at index: Int) -> DateMatch? {
    let span = text.tokens[index].span
    guard let first = Digits(text.tokens[index], in: text) else { return nil }
    if first.suffix == .other, let parts = dottedParts(span) {
      return match(index..<index + 1, to: parts.end, parts.expression)
    }
    // Not the path of an address.
    guard first.suffix == .none, isMark(index + 1, 0x2F), isMark(index + 3, 0x2F),
      !isMark(index - 1, 0x2F), !isMark(index + 5, 0x2F) || !text.touchesNext(index + 4),
      range.contains(index + 4), (index..<index + 4).allSatisfy(text.touchesNext),
      let second = Digits(text.tokens[index + 2], in: text),
      let third = Digits(text.tokens[index + 4], in: text), second.suffix == .none,
      let expression = numericDay(first, second, third)
    else { return nil }
    return match(index..<index + 5, to: third.end, expression)
  }

  /// Three numbers with hyphens or full stops between them within one token; a time may follow.
  private func dottedParts(_ span: TextSpan) -> (expression: DateExpression, end: Int)? {
    guard let first = Digits(from: span.start, to: span.end, in: text), first.end < span.end
    else { return nil }
    let mark = text.byte(at: first.end)
    guard mark == 0x2D || mark == 0x2E,
      let second = Digits(from: first.end + 1, to: span.end, in: text), second.end < span.end,
      text.byte(at: second.end) == mark,
      let third = Digits(from: second.end + 1, to: span.end, in: text),
      third.end == span.end || text.byte(at: third.end) | 0x20 == 0x74
    else { return nil }
    return numericDay(first, second, third).map { ($0, third.end) }
  }

  private func numericDay(_ first: Digits, _ second: Digits, _ third: Digits) -> DateExpression? {
    if first.count == 4 { return day(first.value, second.value, third.value) }
    guard third.count == 4, first.count <= 2, second.count <= 2 else { return nil }
    let british = day(third.value, second.value, first.value)
    let american = day(third.value, first.value, second.value)
    if british == american { return british }
    if let british, american == nil { return british }
    return american != nil && british == nil ? american : .ambiguous
  }

  private func day(_ year: Int, _ month: Int, _ day: Int) -> DateExpression? {
    CalendarDate(validYear: year, month: month, day: day) == nil
      ? nil : .day(year: year, month: month, day: day)
  }

  /// A day of a month, or two with `and`, `to` or a dash between them.
  func daySpan(at index: Int) -> (first: Int, last: Int?, next: Int, end: Int)? {
    guard range.contains(index), let digits = Digits(text.tokens[index], in: text),
      digits.count <= 2, (1...31).contains(digits.value)
    else { return nil }
    let end = text.tokens[index].span.end
    if digits.suffix == .other {
      // `22-24` is one token.
      guard text.byte(at: digits.end) == 0x2D,
        let second = Digits(from: digits.end + 1, to: end, in: text),
        isLater(second, than: digits)
      else { return nil }
      return (digits.value, second.value, index + 1, end)
    }
    guard digits.suffix != .plural else { return nil }
    if isConnector(index + 1), range.contains(index + 2),
      let second = Digits(text.tokens[index + 2], in: text), isLater(second, than: digits)
    {
      return (digits.value, second.value, index + 3, text.tokens[index + 2].span.end)
    }
    return (digits.value, nil, index + 1, end)
  }

  private func isLater(_ second: Digits, than first: Digits) -> Bool {
    second.count <= 2 && first.value < second.value && second.value <= 31
      && (second.suffix == .none || second.suffix == .ordinal)
  }

  /// The year after a month or a day of one, a comma or `of` before it allowed; where to go on and
  /// where the words end, with or without it.
  func year(after index: Int) -> (year: Int?, next: Int, end: Int) {
    let place = isMark(index, 0x2C) || key(index) == Keys.of ? index + 1 : index
    guard range.contains(place), let digits = Digits(text.tokens[place], in: text),
      digits.count == 4, (1000...2999).contains(digits.value), digits.suffix != .ordinal,
      !isCount(after: place + 1)
    else { return (nil, index, wordEnd(index - 1)) }
    return (digits.value, place + 1, digits.end)
  }

  /// A year, a span of years or a decade that stands without a month.
  func yearOrDecade(at index: Int) -> DateMatch? {
    guard let digits = Digits(text.tokens[index], in: text), !isMeasured(index) else { return nil }
    let token = text.tokens[index]
    switch digits.suffix {
    case .plural:
      if let decade = decade(digits), digits.count == 4 || isShortDecade(index) {
        return match(index..<index + 1, to: token.span.end, .decade(decade))
      }
      guard digits.count == 4, isYear(digits.value, at: index) else { return nil }
      return match(index..<index + 1, to: digits.end, .year(digits.value))
    case .ordinal:
      // Not 20th Century Fox.
      guard CalendarWords.centuries.contains(key(index + 1)), (1...30).contains(digits.value),
        !text.isCapitalised(index + 1) || !range.contains(index + 2)
          || !text.isCapitalised(index + 2)
      else { return nil }
      return match(
        index..<index + 2, to: wordEnd(index + 1), .century((digits.value - 1) * 100 + 1))
    case .other: return joined(digits, at: index)
    case .none:
      guard digits.count == 4, isYear(digits.value, at: index) else { return nil }
      if isMark(index + 1, 0x2F) || isMark(index + 1, 0x2013), text.touchesNext(index),
        text.touchesNext(index + 1), range.contains(index + 2),
        let second = Digits(text.tokens[index + 2], in: text), second.suffix == .none,
        let last = lastYear(digits.value, second)
      {
        return match(index..<index + 3, to: second.end, .years(digits.value, last))
      }
      return match(index..<index + 1, to: digits.end, .year(digits.value))
    }
  }

  /// `2020-21`, `1998-2004`, `2021-06`, `21st-century`.
  private func joined(_ digits: Digits, at index: Int) -> DateMatch? {
    let end = text.tokens[index].span.end
    if digits.count <= 2, end - digits.end == 10, text.byte(at: digits.end + 2) == 0x2D,
      CalendarWords.centuries.contains(text.key(of: TextSpan(digits.end + 3, end)))
    {
      return match(index..<index + 1, to: end, .century((digits.value - 1) * 100 + 1))
    }
    guard digits.count == 4, text.byte(at: digits.end) == 0x2D,
      let second = Digits(from: digits.end + 1, to: end, in: text), second.end == end,
      (1000...2099).contains(digits.value)
    else { return nil }
    if let last = lastYear(digits.value, second) {
      return match(index..<index + 1, to: end, .years(digits.value, last))
    }
    guard second.count == 2, (1...12).contains(second.value) else { return nil }
    return match(index..<index + 1, to: end, .month(year: digits.value, month: second.value))
  }

  /// The later year of two: in full, or its last two digits.
  private func lastYear(_ first: Int, _ second: Digits) -> Int? {
    let year = second.count == 2 ? first / 100 * 100 + second.value : second.value
    guard second.count == 2 || second.count == 4 else { return nil }
    return first < year && year <= first + 200 ? year : nil
  }

  /// `mid-1990s`, `post-2015`: the digits after the hyphen.
  func hyphenated(at index: Int) -> DateMatch? {
    let span = text.tokens[index].span
    let last = text.byte(at: span.end - 1)
    guard span.count >= 7, last &- 0x30 < 10 || last == 0x73 else { return nil }
    var start = span.end
    while start > span.start, text.byte(at: start - 1) != 0x2D { start -= 1 }
    guard start > span.start, let digits = Digits(from: start, to: span.end, in: text),
      digits.count == 4, (1900...2099).contains(digits.value)
    else { return nil }
    switch digits.suffix {
    case .none:
      return DateMatch(
        tokens: index..<index + 1, span: TextSpan(start, span.end),
        expression: .year(digits.value))
    case .plural:
      return DateMatch(
        tokens: index..<index + 1, span: TextSpan(start, span.end),
        expression: .decade(digits.value))
    case .ordinal, .other: return nil
    }
  }

  private func decade(_ digits: Digits) -> Int? {
    guard digits.value % 10 == 0 else { return nil }
    if digits.count == 4 { return (1500...2090).contains(digits.value) ? digits.value : nil }
    return digits.count == 2 ? digits.value + (digits.value >= 30 ? 1900 : 2000) : nil
  }

  /// Whether `80s` is a decade and not an age or a score: `the 80s`, `’80s`.
  private func isShortDecade(_ index: Int) -> Bool {
    CalendarWords.decadeOpeners.contains(key(index - 1))
      && !CalendarWords.possessives.contains(key(index - 2))
      || (isMark(index - 1, 0x2019) || isMark(index - 1, 0x2018) || isMark(index - 1, 0x27))
        && text.touchesPrevious(index)
  }

  /// Whether a bare number of four digits is a year.
  private func isYear(_ value: Int, at index: Int) -> Bool {
    if (1900...2099).contains(value) { return true }
    let before = key(index - 1)
    return (1000...1899).contains(value)
      && (CalendarWords.timePrepositions.contains(before)
        || CalendarWords.yearOpeners.contains(before)
        || CalendarWords.articles.contains(before) && text.tokens[index].span.count == 4)
  }

  /// Whether the number at `index` counts or measures something.
  private func isMeasured(_ index: Int) -> Bool {
    if isCount(after: index + 1) || CalendarWords.beforeCounts.contains(key(index - 1)) {
      return true
    }
    if CalendarWords.hedges.contains(key(index - 1)), range.contains(index + 1),
      text.tokens[index + 1].kind == .word,
      !FigureWords.stops.contains(text.tokens[index + 1].key)
    {
      return true
    }
    guard range.contains(index - 1), text.touchesPrevious(index) else { return false }
    switch text.scalar(index - 1) {
    case 0x23, 0x24, 0xA3, 0x20AC, 0xA5, 0x2B, 0x2F, 0x2E, 0x2C, 0x40, 0x5F, 0x3D: return true
    default: return false
    }
  }

  /// Whether what follows a number at `index` makes it a count.
  func isCount(after index: Int) -> Bool {
    isMark(index, 0x25) || isMark(index, 0xB0) || CalendarWords.afterCounts.contains(key(index))
  }
}
