/// Times told from the day of writing, and seasons.
extension DateMatcher {
  /// `last week`, `this month`, `next year`.
  func relativeUnit(at index: Int) -> DateMatch? {
    guard let step = CalendarWords.step(key(index)), range.contains(index + 1),
      case .unit(let unit)? = meaning(index + 1), unit != .day, !isPlural(index + 1),
      !CalendarWords.determiners.contains(key(index - 1))
    else { return nil }
    return match(index..<index + 2, to: wordEnd(index + 1), .unitFromNow(unit, step))
  }

  /// `two weeks ago`, `a year ago`.
  func ago(at index: Int) -> DateMatch? {
    guard range.contains(index + 2), CalendarWords.ago.contains(key(index + 2)),
      case .unit(let unit)? = meaning(index + 1), let count = smallNumber(at: index)
    else { return nil }
    return match(index..<index + 3, to: wordEnd(index + 2), .unitsFromNow(unit, -count))
  }

  private func smallNumber(at index: Int) -> Int? {
    if let digits = Digits(text.tokens[index], in: text) {
      return digits.suffix == .none && digits.value < 1000 ? digits.value : nil
    }
    if CalendarWords.indefinite.contains(key(index)) { return 1 }
    switch NumberWords.meaning(of: key(index)) {
    case .unit(let value), .ten(let value): return value
    default: return nil
    }
  }

  func season(_ season: CalendarWords.Season, at index: Int) -> DateMatch? {
    let year = year(after: index + 1)
    if year.year != nil {
      return match(index..<year.next, to: year.end, .season(year: year.year, season))
    }
    let before = key(index - 1)
    // The fall of a government; a summer house.
    guard key(index + 1) != Keys.of, !isPlural(index) else { return nil }
    guard
      CalendarWords.isStep(before) || CalendarWords.timePrepositions.contains(before)
        || (CalendarWords.articles.contains(before)
          && CalendarWords.seasonOpeners.contains(key(index - 2)))
    else { return nil }
    return match(index..<index + 1, to: wordEnd(index), .season(year: nil, season))
  }

  /// Whether a word ends in s without an apostrophe before it.
  private func isPlural(_ index: Int) -> Bool {
    let end = text.tokens[index].span.end
    return text.byte(at: end - 1) | 0x20 == 0x73 && wordEnd(index) == end
  }
}

/// What matching is made of.
extension DateMatcher {
  /// Keys of single words.
  enum Keys {
    static let of = FoldedKey("of")
    static let none = FoldedKey()
  }

  /// The key of a token; that of no characters outside the sentence.
  @inline(__always)
  func key(_ index: Int) -> FoldedKey {
    range.contains(index) ? text.tokens[index].key : Keys.none
  }

  func meaning(_ index: Int) -> CalendarWords.Meaning? {
    range.contains(index) ? CalendarWords.meaning(of: text.tokens[index].key) : nil
  }

  /// Whether the token is the name or abbreviation of a weekday.
  func isWeekday(_ index: Int) -> Bool {
    if case .weekday? = meaning(index) { return true }
    return false
  }

  @inline(__always)
  func isMark(_ index: Int, _ scalar: UInt32) -> Bool {
    range.contains(index) && !text.isWord(index) && text.scalar(index) == scalar
  }

  /// Whether two days or years are joined here.
  func isConnector(_ index: Int) -> Bool {
    isMark(index, 0x2D) || isMark(index, 0x2013) || isMark(index, 0x2F) || isMark(index, 0x26)
      || CalendarWords.connectors.contains(key(index))
  }

  /// Where a word ends without its possessive ending.
  func wordEnd(_ index: Int) -> Int {
    let span = text.tokens[index].span
    guard span.count > 2, text.byte(at: span.end - 1) | 0x20 == 0x73 else { return span.end }
    if text.byte(at: span.end - 2) == 0x27 { return span.end - 2 }
    // ’ and ‘ are E2 80 99 and E2 80 98.
    guard span.count > 4, text.byte(at: span.end - 4) == 0xE2,
      text.byte(at: span.end - 3) == 0x80, text.byte(at: span.end - 2) & 0xFE == 0x98
    else { return span.end }
    return span.end - 4
  }

  func match(_ tokens: Range<Int>, to end: Int, _ expression: DateExpression) -> DateMatch {
    DateMatch(
      tokens: tokens, span: TextSpan(text.tokens[tokens.lowerBound].span.start, end),
      expression: expression)
  }
}
