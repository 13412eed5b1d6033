/// What ties a mention to its entity.
public struct EntityLink: Hashable, Sendable {
  /// Index into the cross-reference's entities.
  public let entity: Int
  /// Why the mention is taken to be this entity, in a few words: `surname, only Doe in this text`.
  public let reason: String
  /// Whether the text leaves room for doubt.
  public let isCertain: Bool

  public init(entity: Int, reason: String, isCertain: Bool) {
    self.entity = entity
    self.reason = reason
    self.isCertain = isCertain
  }
}
