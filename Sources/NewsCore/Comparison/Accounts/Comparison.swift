/// What several accounts share, where they differ, and what only some of them have.
public struct Comparison: Sendable {
  public let documents: [Document]
  public let accounts: [ComparedAccount]
  /// The sentences that correspond, in reading order.
  public let links: [PassageLink]
}
