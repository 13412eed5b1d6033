/// A date or a day in the text.
public struct DateMention: Hashable, Sendable {
  /// How long the time is that the words mean.
  public enum Kind: String, CaseIterable, Hashable, Sendable {
    case day, weekend, week, month, quarter, season, year, decade, century
  }

  /// The words of time without `on`, `last`, `early` and possessive endings.
  public let span: TextSpan
  public let kind: Kind
  /// The day, month or year meant, or the first of several; nil when the text does not say which.
  public let date: CalendarDate?
  /// The last of several days, months or years; nil when `date` alone is meant.
  public let last: CalendarDate?
  /// Whether the date depends on when the article was published.
  public let isRelative: Bool

  public init(
    span: TextSpan, kind: Kind = .day, date: CalendarDate?, last: CalendarDate? = nil,
    isRelative: Bool = false
  ) {
    self.span = span
    self.kind = kind
    self.date = date
    self.last = last
    self.isRelative = isRelative
  }

  /// ISO 8601: `2021-06-22`, `2021-06`, `2021`, or two of these with a slash between.
  public var iso: String? {
    guard let date else { return nil }
    guard let last else { return date.iso }
    return "\(date.iso)/\(last.iso)"
  }
}
