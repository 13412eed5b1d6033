/// Something that corrections can be about: an entity that the resolver found, or one that only
/// corrections name.
struct CorrectionNode {
  /// The kind after corrections of kinds.
  let kind: EntityKind
  let name: String
  /// The index of the resolver's entity; nil when only corrections know the name.
  let entity: Int?

  /// Orders nodes by their names, the longer one first.
  func isFuller(than other: CorrectionNode) -> Bool {
    let counts = (name.utf8.count, other.name.utf8.count)
    return counts.0 == counts.1 ? name.precedes(other.name) : counts.0 > counts.1
  }
}
