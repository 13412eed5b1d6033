/// What a part of a query that finds nothing does to it.
public struct QueryPartCount: Hashable, Sendable {
  /// One of the parts that must all hold.
  public let part: QuotationQuery
  /// How many quotations fulfil the part alone.
  public let alone: Int
  /// How many fulfil all other parts.
  public let without: Int

  public init(part: QuotationQuery, alone: Int, without: Int) {
    self.part = part
    self.alone = alone
    self.without = without
  }
}
