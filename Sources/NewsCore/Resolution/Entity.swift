/// A person, organisation, place … that the articles name.
public struct Entity: Hashable, Sendable {
  public let id: EntityID
  public let kind: EntityKind
  /// The fullest form of the name.
  public let name: String
  /// All forms, the most frequent first.
  public let forms: [NameForm]
  /// Where the entity is named, in reading order over all articles.
  public let mentions: [MentionReference]

  public init(
    id: EntityID, kind: EntityKind, name: String, forms: [NameForm], mentions: [MentionReference]
  ) {
    self.id = id
    self.kind = kind
    self.name = name
    self.forms = forms
    self.mentions = mentions
  }
}
