/// One thing for which several accounts give a value.
public struct Difference: Hashable, Sendable {
  /// What sort of value it is.
  public enum Kind: String, CaseIterable, Sendable {
    case count, percentage, money, measure, duration, age, share, tally, date, speaker, quotation,
      name

    init(_ kind: Figure.Kind) {
      self = Kind(rawValue: kind.rawValue) ?? .count
    }
  }

  /// What an account says.
  public struct Value: Hashable, Sendable {
    /// What was told, for machines.
    public enum Content: Hashable, Sendable {
      case number(Double)
      /// A day as ISO 8601, or a name.
      case text(String)
    }

    /// The index of the document.
    public let document: Int
    public let span: TextSpan
    public let content: Content?
    public let unit: String?
  }

  /// What the value is of, in words of the accounts.
  public let what: String
  public let kind: Kind
  public let verdict: Agreement
  /// In the order of the documents, one for each account that has one.
  public let values: [Value]
}
