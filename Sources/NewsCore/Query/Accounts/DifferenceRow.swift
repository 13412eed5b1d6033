/// One thing for which accounts give a value, with what each says.
public struct DifferenceRow: Hashable, Sendable {
  /// What an account says.
  public struct Value: Hashable, Sendable {
    public let place: Place
    /// The words that say it.
    public let text: String
    /// The sentence they stand in.
    public let sentence: String

    public init(place: Place, text: String, sentence: String) {
      self.place = place
      self.text = text
      self.sentence = sentence
    }
  }

  /// What the value is of, in words of the accounts.
  public let what: String
  public let kind: Difference.Kind
  public let verdict: Agreement
  /// In the order of the accounts, one for each that has one.
  public let values: [Value]

  public init(what: String, kind: Difference.Kind, verdict: Agreement, values: [Value]) {
    self.what = what
    self.kind = kind
    self.verdict = verdict
    self.values = values
  }
}
