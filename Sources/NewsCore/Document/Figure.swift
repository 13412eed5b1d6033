/// A number in the text, as data.
public struct Figure: Hashable, Sendable {
  /// What sort of number it is.
  public enum Kind: String, CaseIterable, Hashable, Sendable {
    /// So many of something.
    case count
    case percentage, money
    /// A length, a weight, an area and so on.
    case measure
    case duration, age
    /// A part of a whole: `a third`, `one in three`.
    case share
    /// So many on each of two sides, votes or goals: `52-48`.
    case tally
  }

  /// How the number is hedged.
  public enum Approximation: String, CaseIterable, Hashable, Sendable {
    case exact, about, nearly, moreThan, atLeast, lessThan, atMost
    /// An unknown number of the named size: `dozens`, `several million`, `a handful`.
    case vague
  }

  /// The number with its unit, without what hedges it and what is counted.
  public let span: TextSpan
  public let kind: Kind
  /// The number meant, multiplied out: 17,900,000 for `17.9 million`, a third for `one in three`;
  /// the lower of two; nil for `dozens`.
  public let value: Double?
  /// The higher of two numbers: 2,000,000 for `1.5 to 2 million`, 52 for `52-48`.
  public let upper: Double?
  public let approximation: Approximation
  /// `%`, a currency (ISO 4217 where the text says which), a unit of measure or time in the
  /// singular; nil for a plain count.
  public let unit: String?
  /// What is counted: `votes`, `people`.
  public let counted: TextSpan?

  /// A tally in one way of writing, the higher number first: `52-48`; nil for other figures.
  public var tally: String? {
    guard kind == .tally, let value, let upper else { return nil }
    return "\(Int(upper))-\(Int(value))"
  }

  public init(
    span: TextSpan, kind: Kind = .count, value: Double?, upper: Double? = nil,
    approximation: Approximation = .exact, unit: String?, counted: TextSpan?
  ) {
    self.span = span
    self.kind = kind
    self.value = value
    self.upper = upper
    self.approximation = approximation
    self.unit = unit
    self.counted = counted
  }
}
