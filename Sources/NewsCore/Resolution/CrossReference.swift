/// All articles and every entity in them: who is named where.
public struct CrossReference: Hashable, Sendable {
  /// In the order they were given.
  public let documents: [Document]
  /// Ordered by identifier.
  public let entities: [Entity]
  /// For each document, for each of its mentions, the entity it names.
  public let links: [[EntityLink]]

  public init(documents: [Document], entities: [Entity], links: [[EntityLink]]) {
    self.documents = documents
    self.entities = entities
    self.links = links
  }
}
