/// What a name names.
public enum EntityKind: String, CaseIterable, Hashable, Sendable {
  case person, organisation, place, group, event, work, product, other

  /// What something of the kind is, in a sentence: `an organisation`.
  var withArticle: String {
    switch self {
    case .organisation, .event: "an \(rawValue)"
    case .person, .place, .group, .work, .product: "a \(rawValue)"
    case .other: "something else"
    }
  }
}
