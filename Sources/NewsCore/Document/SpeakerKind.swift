/// What kind of source a speaker is.
public enum SpeakerKind: String, CaseIterable, Hashable, Sendable {
  /// Somebody known by name, also where the text has `he` or `the mayor` for the name.
  case person
  /// A body known by name, or a place that stands for its government.
  case organisation
  /// A newspaper, agency or broadcaster known by name.
  case medium
  /// An office or role without a name: `the mayor`, `a spokesman for the ministry`.
  case office
  /// People taken together: `residents`, `Democrats`, `critics`.
  case group
  /// Something written: `the report`, `the indictment`.
  case document
  /// Somebody whose name is kept back or not known: `a senior official`, `he`.
  case unnamed

  /// What somebody named is as a source.
  public init(of kind: EntityKind) {
    switch kind {
    case .person: self = .person
    case .group: self = .group
    case .work: self = .document
    default: self = .organisation
    }
  }
}
