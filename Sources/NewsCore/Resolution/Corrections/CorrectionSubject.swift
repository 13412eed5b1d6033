/// An entity on the screen and how lines can speak of it.
struct CorrectionSubject {
  /// Mentions that the resolver gave one entity.
  struct Part {
    /// As the resolver has it.
    let kind: EntityKind
    /// A name that stands for these mentions and no others; nil when there is none.
    let name: String?
    let places: [Place]
  }

  let index: Int
  let entity: Entity
  let slot: CorrectionSlot
  /// All mentions, in reading order.
  let places: [Place]
  /// A name that says who is meant in whatever article it stands; nil when there is none.
  let durableName: String?
  /// The resolver's entities that it was made of.
  let parts: [Part]
  /// Mentions that a reader gave it one by one.
  let strays: [Place]

  init?(_ id: EntityID, in corrected: CorrectedReference) {
    guard let index = corrected.reference.index(of: id) else { return nil }
    self.index = index
    entity = corrected.reference.entities[index]
    slot = corrected.slots[index]
    places = entity.mentions.map { corrected.place(of: $0) }
    let isWhole = slot.apart == nil && slot.kind == corrected.kind(ofNode: slot.root)
    durableName = isWhole ? corrected.durableName(of: slot) : nil
    let members = corrected.entities(of: slot.root)
    var parts: [Part] = []
    var strays: [Place] = []
    for (member, places) in corrected.places(by: places, among: members) {
      guard let member else {
        strays = places
        continue
      }
      let original = corrected.original.entities[member]
      let name = isWhole ? corrected.ownName(of: member) : nil
      parts.append(Part(kind: original.kind, name: name, places: places))
    }
    self.parts = parts
    self.strays = strays
  }
}
