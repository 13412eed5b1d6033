/// What words of time say before it is known when they were written.
enum DateExpression: Hashable, Sendable {
  /// A day of a month, with or without a year.
  case day(year: Int?, month: Int, day: Int)
  /// From a day to a day of the same month.
  case days(year: Int?, month: Int, first: Int, last: Int)
  case month(year: Int?, month: Int)
  case year(Int)
  case years(Int, Int)
  /// From its first year on: 1980 for `the 1980s`.
  case decade(Int)
  /// From its first year on: 2001 for `the 21st century`.
  case century(Int)
  case season(year: Int?, CalendarWords.Season)
  case weekday(Weekday)
  /// A day counted from the day of writing.
  case dayFromNow(Int)
  /// A unit counted from the present one: -1 for `last week`.
  case unitFromNow(CalendarWords.Unit, Int)
  /// A count of units from the day of writing: -2 for `two weeks ago`.
  case unitsFromNow(CalendarWords.Unit, Int)
  /// A day in digits that can be read in two ways: `5/6/2021`.
  case ambiguous

  /// Whether it names one day.
  var isDay: Bool {
    switch self {
    case .day, .weekday, .dayFromNow: true
    default: false
    }
  }
}
