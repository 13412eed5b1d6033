/// Gives entities that corrections touch their names and identifiers.
struct SlotNamer {
  private let plan: CorrectionPlan
  private var taken: Set<EntityID> = []

  init(_ plan: CorrectionPlan) {
    self.plan = plan
  }

  // MARK: Names

  /// All ways in which mentions are written, the most frequent first.
  func forms(of mentions: [MentionReference]) -> [NameForm] {
    NameForm.merged(
      mentions.lazy.map { mention in
        let document = plan.reference.documents[mention.document]
        let words = document.singleSpaced(document.mentions[mention.mention].span)
        return NameForm(text: words, count: 1)
      })
  }

  func name(of slot: CorrectionSlot, _ forms: [NameForm]) -> String {
    if slot.apart != nil { return forms.first?.text ?? "" }
    return plan.names[slot.root] ?? plan.head(of: slot.root).name
  }

  // MARK: Identifiers

  /// The order in which slots get their identifiers, the same for every order of articles as long
  /// as these differ in prose.
  func precedes(_ left: CorrectionSlot, _ right: CorrectionSlot) -> Bool {
    let (leftKey, rightKey) = (sortKey(of: left), sortKey(of: right))
    if leftKey == rightKey { return left.root < right.root }
    return leftKey.lexicographicallyPrecedes(rightKey)
  }

  private func sortKey(of slot: CorrectionSlot) -> [String] {
    let isWhole = slot.apart == nil && slot.kind == plan.head(of: slot.root).kind
    return [isWhole ? "0" : "1", base(of: slot)]
  }

  /// Says that identifiers are in use.
  mutating func take(_ identifiers: [EntityID]) {
    taken.formUnion(identifiers)
  }

  /// An identifier that nothing else has.
  mutating func identifier(of slot: CorrectionSlot, _ mentions: [MentionReference]) -> EntityID {
    let base = base(of: slot)
    var id = EntityID(base)
    var number = 2
    while !taken.insert(id).inserted {
      id = EntityID("\(base)+\(number)")
      number += 1
    }
    return id
  }

  private func base(of slot: CorrectionSlot) -> String {
    let head = plan.head(of: slot.root)
    var tail = NameParser().words(of: Array(head.name.utf8).span, stopsPart: true)
      .joined(separator: "-")
    if let entity = head.entity {
      let known = plan.reference.entities[entity].id.name
      tail = known.firstIndex(of: ":").map { String(known[known.index(after: $0)...]) } ?? known
    }
    guard let apart = slot.apart else { return "\(slot.kind.rawValue):\(tail)" }
    let article = plan.reference.documents[apart.document].article.key.hexadecimal
    return "\(slot.kind.rawValue):\(tail)@\(article)"
  }
}
