/// An entity that an ambiguous mention may name.
public struct EntityCandidate: Hashable, Sendable {
  public let entity: EntityID
  public let name: String
  /// Why it may be this one, in a few words.
  public let reason: String

  public init(entity: EntityID, name: String, reason: String) {
    self.entity = entity
    self.name = name
    self.reason = reason
  }
}
