/// Two sentences of different accounts that say the same or tell of the same event.
public struct PassageRow: Hashable, Sendable {
  /// The sentence of the account that comes first.
  public let one: Place
  public let other: Place
  /// How sure the link is, in percent.
  public let certainty: Int
  /// What the two have in common, in a few words each.
  public let reasons: [String]

  public init(one: Place, other: Place, certainty: Int, reasons: [String]) {
    self.one = one
    self.other = other
    self.certainty = certainty
    self.reasons = reasons
  }
}
