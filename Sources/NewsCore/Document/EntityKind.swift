/// What a name names.
public enum EntityKind: String, CaseIterable, Hashable, Sendable {
  case person, organisation, place, group, event, work, product, other
}
