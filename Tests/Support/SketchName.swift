import NewsCore

/// What a marked name of a sketch names.
struct SketchName: Hashable, Sendable {
  /// The full name.
  let name: String
  let kind: EntityKind
  let isCertain: Bool
  /// The full names of those whom it may name instead.
  var candidates: [String] = []

  /// The identifier that an entity of a sketch has.
  static func id(_ name: String, _ kind: EntityKind) -> EntityID {
    EntityID("\(kind.rawValue):\(name.lowercased())")
  }
}
