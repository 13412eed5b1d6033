import NewsCore

/// The entity that a correction is about.
struct Subject: Hashable, Sendable {
  let id: EntityID
  let name: String
  /// Nil where it is not known.
  var kind: EntityKind?
}
