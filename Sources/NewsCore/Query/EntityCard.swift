/// All that is known of an entity, for one screen.
public struct EntityCard: Hashable, Sendable {
  public let row: EntityRow
  /// What the entity said, in reading order.
  public let quotations: [QuotationRow]
  /// Whom its mentions may name instead, when they are ambiguous; by name.
  public let candidates: [EntityCandidate]

  public init(row: EntityRow, quotations: [QuotationRow], candidates: [EntityCandidate] = []) {
    self.row = row
    self.quotations = quotations
    self.candidates = candidates
  }
}
