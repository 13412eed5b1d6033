/// A number in the text, as data.
public struct Figure: Hashable, Sendable {
  public let span: TextSpan
  /// The number meant, multiplied out: 17,900,000 for `17.9 million`; nil for `dozens`.
  public let value: Double?
  /// `%`, `USD`, `km` and so on; nil for a plain count.
  public let unit: String?
  /// What is counted: `votes`, `people`.
  public let counted: TextSpan?

  public init(span: TextSpan, value: Double?, unit: String?, counted: TextSpan?) {
    self.span = span
    self.value = value
    self.unit = unit
    self.counted = counted
  }
}
