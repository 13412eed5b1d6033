/// What several accounts share, where they differ, and what only some of them have.
public struct Comparison: Sendable {
  public let documents: [Document]
  public let accounts: [ComparedAccount]
  /// The sentences that correspond, in reading order.
  public let links: [PassageLink]
  /// What several accounts give a value for, whether they agree or not.
  public let differences: [Difference]
  /// What only one account has, in reading order.
  public let only: [LoneItem]
  /// What one account lacks and all others have; only where there are three accounts or more.
  public let missing: [MissingItem]
  /// What accounts call the same person, group or act in different words.
  public let designations: [DesignationGroup]

  /// What only one account has, by passage, in reading order.
  public var loneGroups: [LoneGroup] { LoneGrouper(documents: documents, items: only).groups() }
}
