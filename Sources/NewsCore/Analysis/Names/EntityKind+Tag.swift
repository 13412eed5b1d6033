/// The tags of four kinds that annotated news has.
extension EntityKind {
  /// The kind of a tag, `other` standing for all that is neither a person, nor an organisation, nor
  /// a place; nil for another tag.
  package init?(tag: String) {
    switch tag {
    case "PER": self = .person
    case "ORG": self = .organisation
    case "LOC": self = .place
    case "MISC": self = .other
    default: return nil
    }
  }

  /// The tag of the kind: `PER`, `ORG`, `LOC`, or `MISC` for all else.
  var tag: String {
    switch self {
    case .person: "PER"
    case .organisation: "ORG"
    case .place: "LOC"
    case .group, .event, .work, .product, .other: "MISC"
    }
  }
}
