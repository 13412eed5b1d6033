/// A day, a month or a year of the Gregorian calendar, as exact as it was told.
public struct CalendarDate: Hashable, Sendable {
  public let year: Int
  /// 1 to 12.
  public let month: Int?
  /// 1 to 31; nil when `month` is.
  public let day: Int?

  public init(year: Int, month: Int? = nil, day: Int? = nil) {
    self.year = year
    self.month = month
    self.day = month == nil ? nil : day
  }

  /// ISO 8601: `2021-06-22`, `2021-06` or `2021`.
  public var iso: String {
    var parts = [Self.padded(year, to: 4)]
    if let month { parts.append(Self.padded(month, to: 2)) }
    if let day { parts.append(Self.padded(day, to: 2)) }
    return parts.joined(separator: "-")
  }

  private static func padded(_ number: Int, to width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }
}
