/// Reads words of time at a place of one sentence; the span leaves out `on`, `last`, `early` and
/// possessive endings.
struct DateMatcher {
  let text: TokenText
  /// The tokens that may be read.
  let range: Range<Int>

  /// The words of time that begin at a token.
  func match(at index: Int) -> DateMatch? {
    let token = text.tokens[index]
    if token.kind == .number {
      return numericDay(at: index) ?? dayThenMonth(at: index) ?? ago(at: index)
        ?? yearOrDecade(at: index)
    }
    guard token.kind == .word else { return nil }
    switch CalendarWords.meaning(of: token.key) {
    case .month(let month, let isShort): return monthFirst(month, isShort: isShort, at: index)
    case .weekday(let day, let isShort): return weekday(day, isShort: isShort, at: index)
    case .dayFromNow(let days): return dayFromNow(days, at: index)
    case .season(let season): return self.season(season, at: index)
    case .unit: return nil
    case nil: return relativeUnit(at: index) ?? ago(at: index) ?? hyphenated(at: index)
    }
  }

  /// A month before its day or year, or alone where nothing else can be meant.
  private func monthFirst(_ month: Int, isShort: Bool, at index: Int) -> DateMatch? {
    guard isWrittenAsName(month, at: index) else { return nil }
    let next = isShort && isMark(index + 1, 0x2E) ? index + 2 : index + 1
    if let days = daySpan(at: next), !isCount(after: days.next) {
      let year = year(after: days.next)
      return match(
        index..<year.next, to: year.end, dayExpression(year.year, month, days.first, days.last))
    }
    let year = year(after: next)
    if year.year != nil {
      return match(index..<year.next, to: year.end, .month(year: year.year, month: month))
    }
    guard !isShort, standsAlone(month, at: index) else { return nil }
    return match(index..<index + 1, to: wordEnd(index), .month(year: nil, month: month))
  }

  /// `22 June 2021`, `22nd of June`, `22-24 June`.
  private func dayThenMonth(at index: Int) -> DateMatch? {
    guard let days = daySpan(at: index) else { return nil }
    let month = key(days.next) == Keys.of ? days.next + 1 : days.next
    guard case .month(let number, let isShort)? = meaning(month),
      isWrittenAsName(number, at: month)
    else { return nil }
    let next = isShort && isMark(month + 1, 0x2E) ? month + 2 : month + 1
    let year = year(after: next)
    return match(
      index..<year.next, to: year.end, dayExpression(year.year, number, days.first, days.last))
  }

  private func weekday(_ day: Weekday, isShort: Bool, at index: Int) -> DateMatch? {
    guard text.isCapitalised(index) else { return nil }
    var next = index + 1
    if isShort && isMark(next, 0x2E) { next += 1 }
    if isMark(next, 0x2C) { next += 1 }
    if range.contains(next), let date = weekdaysDate(at: next) {
      return match(index..<date.tokens.upperBound, to: date.span.end, date.expression)
    }
    guard !isShort, !isTitle(after: index), !CalendarWords.namedDays.contains(key(index - 1))
    else { return nil }
    return match(index..<index + 1, to: wordEnd(index), .weekday(day))
  }

  /// The day of a month that a weekday introduces.
  private func weekdaysDate(at index: Int) -> DateMatch? {
    if let date = numericDay(at: index) ?? dayThenMonth(at: index) { return date }
    guard case .month(let month, let isShort)? = meaning(index),
      let date = monthFirst(month, isShort: isShort, at: index)
    else { return nil }
    switch date.expression {
    case .day, .days: return date
    default: return nil
    }
  }

  private func dayFromNow(_ days: Int, at index: Int) -> DateMatch? {
    // USA Today, Russia Today.
    if text.tokens[index].shape == .capitalised, range.contains(index - 1),
      text.isWord(index - 1), text.isCapitalised(index - 1)
    {
      return nil
    }
    return match(index..<index + 1, to: wordEnd(index), .dayFromNow(days))
  }

  /// Whether a month’s name is written as one: `may`, `march` and `august` in small letters are
  /// other words.
  private func isWrittenAsName(_ month: Int, at index: Int) -> Bool {
    if text.isCapitalised(index) { return true }
    switch month {
    case 3, 5, 8: return false
    default: return text.tokens[index].span.count > 4
    }
  }

  /// Whether the name of a month without day and year is one: other words and forenames look alike.
  private func standsAlone(_ month: Int, at index: Int) -> Bool {
    let before = key(index - 1)
    if CalendarWords.timePrepositions.contains(before)
      || CalendarWords.isStep(before)
    {
      return true
    }
    let isFollowedByName =
      range.contains(index + 1) && text.isWord(index + 1) && text.isCapitalised(index + 1)
    switch month {
    case 3, 5:
      let isFollowedByLink =
        !range.contains(index + 1) || !text.isWord(index + 1)
        || CalendarWords.links.contains(key(index + 1))
      // The March elections, but not the March for Life.
      if CalendarWords.articles.contains(before) { return !isFollowedByLink && !isFollowedByName }
      return CalendarWords.loosePrepositions.contains(before) && isFollowedByLink
    case 4, 6, 8: return !isFollowedByName
    default: return true
    }
  }

  /// Whether a weekday is part of a newspaper’s name.
  private func isTitle(after index: Int) -> Bool {
    range.contains(index + 1) && text.isCapitalised(index + 1)
      && CalendarWords.newspapers.contains(key(index + 1))
  }

  private func dayExpression(_ year: Int?, _ month: Int, _ first: Int, _ last: Int?)
    -> DateExpression
  {
    if let last { return .days(year: year, month: month, first: first, last: last) }
    return .day(year: year, month: month, day: first)
  }
}
