/// Which entities have which names, as far as corrections ask for them.
struct EntityNames {
  private var byName: [NameKey: [Int]]
  private var byForm: [NameKey: [Int]]

  /// - Parameters:
  ///   - kinds: for entities that were retyped the kind they have now.
  ///   - wanted: the names that will be looked up.
  init(of entities: [Entity], kinds: [Int: EntityKind] = [:], wanted: Set<NameKey>) {
    byName = [:]
    byForm = [:]
    guard !wanted.isEmpty else { return }
    let wantedKinds = Set(wanted.map(\.kind))
    for (index, entity) in entities.enumerated() {
      let kind = kinds[index] ?? entity.kind
      guard wantedKinds.contains(kind) else { continue }
      let key = NameKey(kind, entity.name)
      if wanted.contains(key) { byName[key, default: []].append(index) }
      for form in entity.forms where form.text != entity.name {
        let other = NameKey(kind, form.text)
        guard other != key, wanted.contains(other), NameKey.identifies(kind, form.text) else {
          continue
        }
        if byForm[other]?.last != index { byForm[other, default: []].append(index) }
      }
    }
  }

  /// The entities that are called so.
  func entities(named key: NameKey) -> [Int] { byName[key] ?? [] }

  /// The entities that are also called so.
  func entities(alsoNamed key: NameKey) -> [Int] { byForm[key] ?? [] }

  /// The entities of a name; when none is called so, those that are also called so.
  subscript(key: NameKey) -> [Int] { byName[key] ?? byForm[key] ?? [] }
}
