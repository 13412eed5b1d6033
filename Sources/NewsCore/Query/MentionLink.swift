/// What a mention names, told without reference to other articles.
public struct MentionLink: Hashable, Sendable {
  public let entity: EntityID
  /// The entity's fullest name.
  public let name: String
  public let kind: EntityKind
  /// Why the mention is taken to be this entity.
  public let reason: String
  public let isCertain: Bool
  /// Where the knowledge comes from.
  public let origin: LinkOrigin

  public init(
    entity: EntityID, name: String, kind: EntityKind, reason: String, isCertain: Bool,
    origin: LinkOrigin = .name
  ) {
    self.entity = entity
    self.name = name
    self.kind = kind
    self.reason = reason
    self.isCertain = isCertain
    self.origin = origin
  }
}
