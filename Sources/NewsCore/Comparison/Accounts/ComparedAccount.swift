/// One account among those compared.
public struct ComparedAccount: Hashable, Sendable {
  /// The index of its document.
  public let document: Int
  /// The day on which it is taken to have come out, as it does not tell it: `AssumedDays`.
  public let assumedDay: CalendarDate?
  /// The number of words of its prose.
  public let words: Int
  /// The indices of the documents of which it has no long passage word for word, nor they of it.
  public let independentOf: [Int]
  /// How much of it is compared sentence by sentence; nil when all is.
  public let part: ComparedPart?
}
