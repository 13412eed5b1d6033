/// What a word is in a name, for the trained model: outside of names, or first or further word of a
/// name of one of four kinds.
package enum NameLabel: UInt8, CaseIterable, Hashable, Sendable {
  case outside
  case beginsPerson, insidePerson
  case beginsOrganisation, insideOrganisation
  case beginsPlace, insidePlace
  case beginsOther, insideOther

  /// The label of the first or a further word of a name; groups, events, works and all else are one
  /// kind to the model.
  package init(_ kind: EntityKind, isFirst: Bool) {
    switch kind {
    case .person: self = isFirst ? .beginsPerson : .insidePerson
    case .organisation: self = isFirst ? .beginsOrganisation : .insideOrganisation
    case .place: self = isFirst ? .beginsPlace : .insidePlace
    case .group, .event, .work, .product, .other: self = isFirst ? .beginsOther : .insideOther
    }
  }

  /// What is named, `other` standing for all but persons, organisations and places; nil outside.
  package var kind: EntityKind? {
    switch self {
    case .outside: nil
    case .beginsPerson, .insidePerson: .person
    case .beginsOrganisation, .insideOrganisation: .organisation
    case .beginsPlace, .insidePlace: .place
    case .beginsOther, .insideOther: .other
    }
  }

  /// Whether the label goes on a name.
  package var isInside: Bool { rawValue != 0 && rawValue & 1 == 0 }

  /// Whether the label may follow another: a name goes on only where one of its kind stands.
  package func follows(_ previous: NameLabel) -> Bool {
    !isInside || previous == self || previous.rawValue + 1 == rawValue
  }
}
