/// A day as accounts tell of it, or on which one was published.
public struct TimelineRow: Hashable, Sendable {
  public let day: CalendarDate
  /// Whether this is when an account came out.
  public let isPublication: Bool
  /// The places that name the day, in reading order, some of them in one account; of a publication its
  /// headline.
  public let places: [Place]
  /// The sentence of the first account, or the headline.
  public let text: String
  /// The words in `text` that name the day, in UTF-8; empty in a headline.
  public let dayWords: TextSpan
  /// Whether another account gives another day for it.
  public let isDisputed: Bool
  /// Whether the day is reckoned from a day of publication that no account of it tells.
  public let isAssumed: Bool

  public init(
    day: CalendarDate, isPublication: Bool, places: [Place], text: String, dayWords: TextSpan,
    isDisputed: Bool, isAssumed: Bool
  ) {
    self.day = day
    self.isPublication = isPublication
    self.places = places
    self.text = text
    self.dayWords = dayWords
    self.isDisputed = isDisputed
    self.isAssumed = isAssumed
  }
}
