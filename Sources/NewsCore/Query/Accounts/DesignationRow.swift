/// One person, group or act that accounts call by different words.
public struct DesignationRow: Hashable, Sendable {
  /// What an account calls it.
  public struct Value: Hashable, Sendable {
    /// Where the account has the words first.
    public let place: Place
    public let text: String
    /// How often it has them.
    public let count: Int

    public init(place: Place, text: String, count: Int) {
      self.place = place
      self.text = text
      self.count = count
    }
  }

  /// The name of a person, or what the accounts agree in.
  public let what: String
  /// In the order of the accounts, of each the most frequent first.
  public let values: [Value]

  public init(what: String, values: [Value]) {
    self.what = what
    self.values = values
  }
}
