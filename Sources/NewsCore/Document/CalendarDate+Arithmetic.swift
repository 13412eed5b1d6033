/// Counting days in the Gregorian calendar.
///
/// The formulas are those of H. Hinnant, "chrono-Compatible Low-Level Date Algorithms" (2013).
extension CalendarDate {
  /// The days from 1 January 1970; nil for a date that is not a day.
  public var dayNumber: Int? {
    guard let month, let day else { return nil }
    let year = month <= 2 ? year - 1 : year
    let era = (year >= 0 ? year : year - 399) / 400
    let yearOfEra = year - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
  }

  /// The days from 1 January 1970 to the first day that the date may mean.
  public var firstDay: Int {
    CalendarDate(year: year, month: month ?? 1, day: day ?? 1).dayNumber ?? 0
  }

  /// The day that many days from 1 January 1970.
  public init(dayNumber: Int) {
    let shifted = dayNumber + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    self.init(
      year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month: month,
      day: dayOfYear - (153 * shiftedMonth + 2) / 5 + 1)
  }

  /// The day of the week; nil for a date that is not a day.
  public var weekday: Weekday? {
    dayNumber.flatMap { Weekday(rawValue: ((($0 + 3) % 7) + 7) % 7 + 1) }
  }

  /// The day that many days later; nil for a date that is not a day.
  public func adding(days: Int) -> CalendarDate? {
    dayNumber.map { CalendarDate(dayNumber: $0 + days) }
  }

  /// The month that many months later, without a day; nil for a date that is only a year.
  public func adding(months: Int) -> CalendarDate? {
    guard let month else { return nil }
    let count = year * 12 + month - 1 + months
    return CalendarDate(year: count / 12, month: count % 12 + 1)
  }

  /// A day that exists, otherwise nil.
  public init?(validYear year: Int, month: Int, day: Int) {
    guard (1...12).contains(month), (1...Self.days(in: month, of: year)).contains(day)
    else { return nil }
    self.init(year: year, month: month, day: day)
  }

  /// The number of days of a month, 1 to 12.
  public static func days(in month: Int, of year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }
}
