/// Reads one date with its weekday and its time of day.
struct WrittenDateReader {
  let words: [LineWord]
  private(set) var index: Int

  /// The date at `index`, which moves behind it; the value is nil when no year is told.
  mutating func date() -> (value: CalendarDate?, hasWeekday: Bool)? {
    let start = index
    let hasWeekday = take { DateWords.weekdays.contains($0.text) }
    if hasWeekday {
      _ = takeMark(".")
      _ = takeMark(",")
    }
    guard let day = numericDay() ?? monthFirst() ?? dayFirst() else {
      index = start
      return nil
    }
    time()
    return (day.value, hasWeekday)
  }

  /// `2021-06-22`, `22/06/2021`, `22.06.2021`, `6/22/21`.
  private mutating func numericDay() -> (value: CalendarDate?, Void)? {
    let start = index
    if let first = number(), let mark = takeAnyMark(["-", "/", "."]), let second = number(),
      takeMark(mark), let third = number()
    {
      let isShort = mark == "/" && words[index - 1].text.count == 2
      let year = isShort ? third + (third < 50 ? 2000 : 1900) : third
      if let value = Self.numeric(first, second, year, mark: mark) { return (value, ()) }
    }
    index = start
    return nil
  }

  /// Of day and month the one above 12 is the day; where both could be either, only the year is
  /// certain, except with full stops, which are written with the day first.
  private static func numeric(
    _ first: Int, _ second: Int, _ third: Int, mark: String
  ) -> CalendarDate? {
    if DateWords.years.contains(first), isMonth(second), isDay(third) {
      return CalendarDate(year: first, month: second, day: third)
    }
    guard DateWords.years.contains(third) else { return nil }
    let canBeDayFirst = isDay(first) && isMonth(second)
    let canBeMonthFirst = isMonth(first) && isDay(second) && mark != "."
    switch (canBeDayFirst, canBeMonthFirst) {
    case (true, true):
      return first == second
        ? CalendarDate(year: third, month: first, day: second) : CalendarDate(year: third)
    case (true, false): return CalendarDate(year: third, month: second, day: first)
    case (false, true): return CalendarDate(year: third, month: first, day: second)
    case (false, false): return nil
    }
  }

  /// `June 22, 2021`, `Jun. 22nd`, `June 2021`.
  private mutating func monthFirst() -> (value: CalendarDate?, Void)? {
    let start = index
    guard let month = month() else { return nil }
    let afterMonth = index
    if let day = day() {
      return (year().map { CalendarDate(year: $0, month: month, day: day) }, ())
    }
    index = afterMonth
    if let year = year() { return (CalendarDate(year: year, month: month), ()) }
    index = start
    return nil
  }

  /// `22 June 2021`, `22nd of June`.
  private mutating func dayFirst() -> (value: CalendarDate?, Void)? {
    let start = index
    if let day = day() {
      _ = take { $0.text == "of" }
      if let month = month() {
        return (year().map { CalendarDate(year: $0, month: month, day: day) }, ())
      }
    }
    index = start
    return nil
  }

  private mutating func month() -> Int? {
    guard index < words.count, words[index].isNamelike,
      let month = DateWords.months[words[index].text]
    else { return nil }
    index += 1
    if words[index - 1].text.count <= 4 { _ = takeMark(".") }
    return month
  }

  private mutating func day() -> Int? {
    let start = index
    guard let day = number(), Self.isDay(day) else {
      index = start
      return nil
    }
    _ = take { ["st", "nd", "rd", "th"].contains($0.text) && !$0.followsSpace }
    return day
  }

  /// A year, perhaps after a comma.
  private mutating func year() -> Int? {
    let start = index
    _ = takeMark(",")
    guard index < words.count, let value = words[index].value, words[index].text.count == 4,
      DateWords.years.contains(value)
    else {
      index = start
      return nil
    }
    index += 1
    return value
  }

  /// `at 10:30 a.m. EDT`, `T10:30:00+00:00`, if there is a time.
  private mutating func time() {
    let start = index
    _ = takeAnyMark([",", "-", "–", "|", "·"])
    _ = take { ["at", "t", "um", "à"].contains($0.text) }
    guard number() != nil, takeAnyMark([":", "."]) != nil, number() != nil else {
      index = start
      return
    }
    while takeAnyMark([":", ".", "+"]) != nil, number() != nil {}
    while take({ DateWords.timeWords.contains($0.text) }) { _ = takeMark(".") }
  }

  private mutating func number() -> Int? {
    guard index < words.count, let value = words[index].value else { return nil }
    index += 1
    return value
  }

  private mutating func takeMark(_ mark: String) -> Bool {
    take { $0.kind == .mark && $0.text == mark }
  }

  private mutating func takeAnyMark(_ marks: [String]) -> String? {
    take { $0.kind == .mark && marks.contains($0.text) } ? words[index - 1].text : nil
  }

  private mutating func take(_ isWanted: (LineWord) -> Bool) -> Bool {
    guard index < words.count, isWanted(words[index]) else { return false }
    index += 1
    return true
  }

  private static func isDay(_ value: Int) -> Bool { (1...31).contains(value) }
  private static func isMonth(_ value: Int) -> Bool { (1...12).contains(value) }
}
