/// Where the knowledge comes from that a mention names its entity.
public enum LinkOrigin: String, CaseIterable, Hashable, Sendable {
  /// The mention is the name as the entity has it, or nothing but the name is known.
  case name = "name in full"
  /// The mention is the family name of a fuller one.
  case surname
  /// The mention is the given name of a fuller one.
  case givenName = "given name"
  /// The mention is the family name, and the title before it shows which bearer is meant.
  case title = "title and surname"
  /// The mention is another form of the name: shorter, with initials, with a nickname.
  case form = "other form"
  /// The mention is made of the first letters of the name.
  case acronym
  /// The mention is another name of the same place, people or body.
  case alias = "other name"
  /// The full name stands in another account of the story.
  case account = "other account"
  /// The full name stands in another article on the same subject.
  case subject = "same subject"
  /// A reader said so.
  case reviewer
}
