/// Says which day, month or year words of time mean, given when they were written.
struct DateResolver {
  /// Which way a day without a date lies from the day of writing.
  enum Direction {
    case past, future
    /// On the day of writing or after it: `will meet on Friday`.
    case ahead
    /// `this Friday`: in the week of writing.
    case present
    /// Before or on the day of writing unless the words say otherwise, as in news.
    case unmarked
  }

  /// The day of publication; nil when it is not known.
  let published: CalendarDate?

  /// A mention of the words.
  func mention(_ match: DateMatch, _ direction: Direction) -> DateMention {
    let span = match.span
    switch match.expression {
    case .day(let year?, let month, let day):
      return DateMention(
        span: span, date: CalendarDate(validYear: year, month: month, day: day))
    case .day(nil, let month, let day):
      return relative(span, .day, self.day(month: month, day: day, direction))
    case .days(let year, let month, let first, let last):
      return days(span, year: year, month: month, first: first, last: last, direction)
    case .month(let year?, let month):
      return DateMention(span: span, kind: .month, date: CalendarDate(year: year, month: month))
    case .month(nil, let month):
      return relative(span, .month, self.month(month, direction))
    case .year(let year):
      return DateMention(span: span, kind: .year, date: CalendarDate(year: year))
    case .years(let first, let last):
      return years(span, .year, first, last)
    case .decade(let first): return years(span, .decade, first, first + 9)
    case .century(let first): return years(span, .century, first, first + 99)
    case .season(let year, _):
      return DateMention(
        span: span, kind: .season, date: (year ?? seasonYear(direction)).map { .init(year: $0) },
        isRelative: year == nil)
    case .weekday(let weekday): return relative(span, .day, day(weekday, direction))
    case .dayFromNow(let days): return relative(span, .day, published?.adding(days: days))
    case .unitFromNow(let unit, let step): return self.unit(span, unit, step)
    case .unitsFromNow(let unit, let count): return ago(span, unit, count)
    case .ambiguous: return DateMention(span: span, date: nil)
    }
  }

  private func relative(
    _ span: TextSpan, _ kind: DateMention.Kind, _ date: CalendarDate?, _ last: CalendarDate? = nil
  ) -> DateMention {
    DateMention(span: span, kind: kind, date: date, last: last, isRelative: true)
  }

  private func years(_ span: TextSpan, _ kind: DateMention.Kind, _ first: Int, _ last: Int)
    -> DateMention
  {
    DateMention(
      span: span, kind: kind, date: CalendarDate(year: first), last: CalendarDate(year: last))
  }

  private func day(_ weekday: Weekday, _ direction: Direction) -> CalendarDate? {
    guard let published, let today = published.weekday else { return nil }
    let back = (today.rawValue - weekday.rawValue + 7) % 7
    return switch direction {
    case .unmarked: published.adding(days: -back)
    case .past: published.adding(days: back == 0 ? -7 : -back)
    case .ahead: published.adding(days: (7 - back) % 7)
    case .future: published.adding(days: 7 - back)
    case .present: published.adding(days: weekday.rawValue - today.rawValue)
    }
  }

  /// The day of a month that is not more than eight months back, or four ahead.
  private func day(month: Int, day: Int, _ direction: Direction) -> CalendarDate? {
    guard let published, let now = published.dayNumber else { return nil }
    let candidates = (published.year - 1...published.year + 1).compactMap {
      CalendarDate(validYear: $0, month: month, day: day)
    }
    return candidates.first { date in
      guard let number = date.dayNumber else { return false }
      return switch direction {
      case .past: (now - 365..<now).contains(number)
      case .future: number > now
      case .ahead: number >= now
      case .present: date.year == published.year
      case .unmarked: (now - 244...now + 121).contains(number)
      }
    }
  }

  private func days(
    _ span: TextSpan, year: Int?, month: Int, first: Int, last: Int, _ direction: Direction
  ) -> DateMention {
    let start =
      year.map { CalendarDate(validYear: $0, month: month, day: first) }
      ?? day(month: month, day: first, direction)
    let end = start.flatMap { CalendarDate(validYear: $0.year, month: month, day: last) }
    return DateMention(span: span, date: start, last: end, isRelative: year == nil)
  }

  private func month(_ month: Int, _ direction: Direction) -> CalendarDate? {
    guard let published, let now = published.month else { return nil }
    let year =
      switch direction {
      case .unmarked: month > now ? published.year - 1 : published.year
      case .past: month >= now ? published.year - 1 : published.year
      case .future: month <= now ? published.year + 1 : published.year
      case .ahead: month < now ? published.year + 1 : published.year
      case .present: published.year
      }
    return CalendarDate(year: year, month: month)
  }

  private func seasonYear(_ direction: Direction) -> Int? {
    switch direction {
    case .present: published?.year
    case .past, .future, .ahead, .unmarked: nil
    }
  }

  private func unit(_ span: TextSpan, _ unit: CalendarWords.Unit, _ step: Int) -> DateMention {
    guard let published, let today = published.weekday, published.dayNumber != nil else {
      return relative(span, kind(of: unit), nil)
    }
    let monday = 1 - today.rawValue + 7 * step
    return switch unit {
    case .day: relative(span, .day, published.adding(days: step))
    case .week:
      relative(span, .week, published.adding(days: monday), published.adding(days: monday + 6))
    case .weekend: weekend(span, published, today, step)
    case .month: relative(span, .month, published.adding(months: step))
    case .year: relative(span, .year, CalendarDate(year: published.year + step))
    case .fortnight, .quarter, .decade, .century: relative(span, kind(of: unit), nil)
    }
  }

  /// The last weekend is the one before the day of writing, the next the one after it.
  private func weekend(
    _ span: TextSpan, _ published: CalendarDate, _ today: Weekday, _ step: Int
  ) -> DateMention {
    let saturday = 6 - today.rawValue
    let days = step < 0 ? saturday - 7 : step > 0 && saturday <= 0 ? saturday + 7 : saturday
    return relative(
      span, .weekend, published.adding(days: days), published.adding(days: days + 1))
  }

  private func ago(_ span: TextSpan, _ unit: CalendarWords.Unit, _ count: Int) -> DateMention {
    guard let published else { return relative(span, kind(of: unit), nil) }
    return switch unit {
    case .day: relative(span, .day, published.adding(days: count))
    case .month: relative(span, .month, published.adding(months: count))
    case .year: relative(span, .year, CalendarDate(year: published.year + count))
    case .decade: relative(span, .decade, CalendarDate(year: published.year + 10 * count))
    case .week, .weekend, .fortnight:
      self.unit(span, .week, unit == .fortnight ? 2 * count : count)
    case .quarter, .century: relative(span, kind(of: unit), nil)
    }
  }

  private func kind(of unit: CalendarWords.Unit) -> DateMention.Kind {
    switch unit {
    case .day: .day
    case .weekend: .weekend
    case .week, .fortnight: .week
    case .month: .month
    case .quarter: .quarter
    case .year: .year
    case .decade: .decade
    case .century: .century
    }
  }
}
