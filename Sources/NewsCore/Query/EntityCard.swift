/// All that is known of an entity, for one screen.
public struct EntityCard: Hashable, Sendable {
  public let row: EntityRow
  /// What the entity said, in reading order.
  public let quotations: [QuotationRow]

  public init(row: EntityRow, quotations: [QuotationRow]) {
    self.row = row
    self.quotations = quotations
  }
}
