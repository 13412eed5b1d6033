import NewsCore

extension EntityKind {
  /// The kind of a tag of four kinds; nil for another tag.
  init?(tag: String) {
    switch tag {
    case "PER": self = .person
    case "ORG": self = .organisation
    case "LOC": self = .place
    case "MISC": self = .other
    default: return nil
    }
  }
}
