/// Reads the date of a query.
struct QueryDate {
  /// The date that is all of a text: `2021-06-22`, `2021-06`, `2021`, `22 Jun 2021`.
  func date(_ text: String) -> CalendarDate? {
    numeric(text) ?? CalendarDate(parsing: text)
  }

  /// Year, month and day in digits, with hyphens between them.
  private func numeric(_ text: String) -> CalendarDate? {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    let numbers = parts.compactMap { part in
      part.utf8.allSatisfy { $0 &- 0x30 < 10 } ? Int(part) : nil
    }
    guard numbers.count == parts.count, parts[0].utf8.count == 4 else { return nil }
    switch numbers.count {
    case 1: return CalendarDate(year: numbers[0])
    case 2 where (1...12).contains(numbers[1]):
      return CalendarDate(year: numbers[0], month: numbers[1])
    case 3: return CalendarDate(validYear: numbers[0], month: numbers[1], day: numbers[2])
    default: return nil
    }
  }
}

extension CalendarDate {
  /// The first and the last day that the date may be, so that dates can be compared: each a number
  /// that grows with the day.
  var days: ClosedRange<Int> {
    let first = year * 10_000 + (month ?? 1) * 100 + (day ?? 1)
    return first...max(first, year * 10_000 + (month ?? 12) * 100 + (day ?? 31))
  }
}
