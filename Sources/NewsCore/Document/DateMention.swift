/// A date or a day in the text.
public struct DateMention: Hashable, Sendable {
  public let span: TextSpan
  /// The day meant; nil when the text does not say which.
  public let date: CalendarDate?

  public init(span: TextSpan, date: CalendarDate?) {
    self.span = span
    self.date = date
  }
}
