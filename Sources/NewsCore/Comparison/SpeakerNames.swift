/// Tells whether two entities are named so that they cannot be one speaker.
struct SpeakerNames {
  private let entities: [Entity]

  init(_ entities: [Entity]) {
    self.entities = entities
  }

  /// Whether both are persons whose names no person bears both of, or both something else and not
  /// the same; a body and the person who speaks for it are one source, a name that is spelled wrong is
  /// none of another.
  func differ(_ left: Int, _ right: Int) -> Bool {
    let (one, other) = (entities[left], entities[right])
    guard left != right, (one.kind == .person) == (other.kind == .person) else { return false }
    guard one.kind == .person, let first = name(of: one), let second = name(of: other) else {
      return true
    }
    return !first.mayBe(second) && !areMisspelled(first, second)
  }

  /// Whether the names differ in one part alone, and that by a slip of the pen.
  private func areMisspelled(_ one: PersonName, _ other: PersonName) -> Bool {
    guard one.parts.count == other.parts.count, one.suffix == other.suffix else { return false }
    let apart = zip(one.parts, other.parts).filter { $0 != $1 }
    return apart.count == 1 && EditDistance.isSlip(Array(apart[0].0.utf8), Array(apart[0].1.utf8))
  }

  private func name(of entity: Entity) -> PersonName? {
    let bytes = Array(entity.name.utf8)
    return NameParser().personName(of: bytes.span)
  }
}
