/// What a name names.
public enum EntityKind: String, CaseIterable, Hashable, Sendable {
  case person, organisation, place, group, event, work, product, other

  /// Whether it can say or do something.
  var isSomebody: Bool {
    switch self {
    case .person, .organisation, .place, .group: true
    case .event, .work, .product, .other: false
    }
  }

  /// Its place among all kinds, by which tables and models tell it.
  public var number: Int { Self.allCases.firstIndex(of: self) ?? 0 }

  /// What something of the kind is, in a sentence: `an organisation`.
  var withArticle: String {
    switch self {
    case .organisation, .event: "an \(rawValue)"
    case .person, .place, .group, .work, .product: "a \(rawValue)"
    case .other: "something else"
    }
  }
}
