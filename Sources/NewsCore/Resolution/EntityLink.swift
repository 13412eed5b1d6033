/// What ties a mention to its entity.
public struct EntityLink: Hashable, Sendable {
  /// Index into the cross-reference's entities.
  public let entity: Int
  /// Why the mention is taken to be this entity, in a few words: `surname, only Doe in this text`.
  public let reason: String
  /// Whether the text leaves no room for doubt.
  public let isCertain: Bool
  /// Where the knowledge comes from.
  public let origin: LinkOrigin
  /// Indices of the entities that an ambiguous mention may name instead; empty for a clear one.
  public let candidates: [Int]

  public init(
    entity: Int, reason: String, isCertain: Bool, origin: LinkOrigin = .name, candidates: [Int] = []
  ) {
    self.entity = entity
    self.reason = reason
    self.isCertain = isCertain
    self.origin = origin
    self.candidates = candidates
  }
}
