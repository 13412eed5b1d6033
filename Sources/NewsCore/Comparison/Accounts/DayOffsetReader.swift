/// Finds in sentences what tells one event by another one.
struct DayOffsetReader {
  let document: Document

  /// Fewer hours are of one day.
  private static let leastHours = 12

  func offsets(in sentence: Sentence) -> [DayOffset] {
    sentence.tokens.dropFirst().compactMap { index in
      let word = document.tokens[index]
      let isBefore = Self.before.contains(word.key)
      guard isBefore || Self.after.contains(word.key) else { return nil }
      let unit = document.tokens[index - 1]
      guard isTime(unit.key) else { return nil }
      let figure = document.figures.last { $0.span.end == unit.span.end }
      let count = count(figure, before: index - 1, in: sentence)
      guard isOfDays(unit.key, count) else { return nil }
      return DayOffset(
        span: TextSpan(figure?.span.start ?? unit.span.start, word.span.end),
        days: days(in: unit.key).flatMap { days in
          count.map { $0 * days * (isBefore ? -1 : 1) }
        })
    }
  }

  /// Whether so many units of time are a day or more.
  private func isOfDays(_ unit: FoldedKey, _ count: Int?) -> Bool {
    !Self.hours.contains(unit) || count ?? 0 >= Self.leastHours
  }

  private func isTime(_ word: FoldedKey) -> Bool {
    if case .unit? = CalendarWords.meaning(of: word) { return true }
    return Self.hours.contains(word)
  }

  /// How many days a unit of time has; nil where it has now so many, now so many.
  private func days(in unit: FoldedKey) -> Int? {
    guard case .unit(let unit)? = CalendarWords.meaning(of: unit) else { return nil }
    return switch unit {
    case .day: 1
    case .week: 7
    case .fortnight: 14
    case .weekend, .month, .quarter, .year, .decade, .century: nil
    }
  }

  /// How many units: those of an exact figure, one after `a`.
  private func count(_ figure: Figure?, before unit: Int, in sentence: Sentence) -> Int? {
    if let figure {
      guard figure.approximation == .exact, figure.upper == nil else { return nil }
      return figure.value.flatMap { Int(exactly: $0) }
    }
    guard sentence.tokens.contains(unit - 1) else { return nil }
    return Self.one.contains(document.tokens[unit - 1].key) ? 1 : nil
  }

  private static let before = WordSet("before")
  private static let after = WordSet("after since")
  private static let one = WordSet("a one the")
  private static let hours = WordSet("hour hours")
}
