/// Where the knowledge comes from that a mention names its entity.
public enum LinkOrigin: String, CaseIterable, Hashable, Sendable {
  /// The mention is the name as the entity has it, or nothing but the name is known.
  case name = "name in full"
  /// The mention is the family name, or a given name, of a fuller one.
  case surname
  /// The mention is another form of the name: shorter, an acronym, another name of a place.
  case form = "other form"
  /// A reader said so.
  case reviewer
}
