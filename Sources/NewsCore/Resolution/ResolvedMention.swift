/// What a mention names, told by identifiers, which hold whatever else is in the archive.
public struct ResolvedMention: Hashable, Sendable {
  public let entity: EntityID
  public let kind: EntityKind
  /// Why the mention is taken to be this entity, in a few words.
  public let reason: String
  /// Whether the text leaves no room for doubt.
  public let isCertain: Bool
  /// Where the knowledge comes from.
  public let origin: LinkOrigin
  /// Whom an ambiguous mention may name instead.
  public let candidates: [EntityID]
  /// Index of the form that names the entity.
  let form: Int
}
