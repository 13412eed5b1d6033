/// Gathers resolved mentions into entities.
struct EntityAssembler {
  /// An entity in the making.
  private struct Draft {
    let kind: EntityKind
    /// The forms that name it.
    var forms: Set<Int> = []
    var mentions: [MentionReference] = []
  }

  private var drafts: [EntityID: Draft] = [:]
  private var rows: [[ResolvedMention]] = []

  /// Adds the mentions of the next document.
  mutating func add(_ mentions: [ResolvedMention], document: Int) {
    for (number, mention) in mentions.enumerated() {
      drafts[mention.entity, default: Draft(kind: mention.kind)].forms.insert(mention.form)
      drafts[mention.entity]?.mentions.append(
        MentionReference(document: document, mention: number))
    }
    rows.append(mentions)
  }

  func crossReference(over documents: [Document], forms: [FormTable.Form]) -> CrossReference {
    let order = drafts.keys.sorted()
    let places = Dictionary(uniqueKeysWithValues: zip(order, 0...))
    let entities = order.compactMap { id in
      drafts[id].map { entity(id, $0, documents, forms) }
    }
    let links = rows.map { row in
      row.map { mention in
        EntityLink(
          entity: places[mention.entity] ?? 0, reason: mention.reason,
          isCertain: mention.isCertain, origin: mention.origin,
          candidates: mention.candidates.compactMap { places[$0] })
      }
    }
    return CrossReference(documents: documents, entities: entities, links: links)
  }

  private func entity(
    _ id: EntityID, _ draft: Draft, _ documents: [Document], _ forms: [FormTable.Form]
  ) -> Entity {
    var counts: [String: Int] = [:]
    for reference in draft.mentions {
      let document = documents[reference.document]
      let span = document.mentions[reference.mention].span
      counts[document.text.singleSpaced(span), default: 0] += 1
    }
    let names = counts.map { NameForm(text: $0.key, count: $0.value) }.sorted {
      ($1.count, $0.text) < ($0.count, $1.text)
    }
    return Entity(
      id: id, kind: draft.kind, name: name(of: draft, among: names, forms), forms: names,
      mentions: draft.mentions.sorted())
  }

  /// The fullest name; of an entity that lists know, the name that stands for all aliases if it
  /// occurs.
  private func name(
    of draft: Draft, among names: [NameForm], _ forms: [FormTable.Form]
  ) -> String {
    let fullest = draft.forms.map { forms[$0] }.max { left, right in
      (left.person?.fullness ?? (0, 0, left.folded))
        < (right.person?.fullness ?? (0, 0, right.folded))
    }
    guard let form = fullest else { return names.first?.text ?? "" }
    guard let canonical = form.alias?.name else { return form.name }
    return names.contains { $0.text == canonical } ? canonical : names.first?.text ?? canonical
  }
}
