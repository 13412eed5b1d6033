/// Gathers resolved mentions into entities.
struct EntityAssembler {
  /// An entity in the making.
  private struct Draft {
    let kind: EntityKind
    var mentions: [MentionReference] = []
  }

  private var drafts: [EntityID: Draft] = [:]
  private var rows: [[ResolvedMention]] = []

  /// Adds the mentions of the next document.
  mutating func add(_ mentions: [ResolvedMention], document: Int) {
    for (number, mention) in mentions.enumerated() {
      drafts[mention.entity, default: Draft(kind: mention.kind)].mentions.append(
        MentionReference(document: document, mention: number))
    }
    rows.append(mentions)
  }

  func crossReference(over documents: [Document], in index: inout EntityIndex) -> CrossReference {
    let order = drafts.keys.sorted()
    let places = Dictionary(uniqueKeysWithValues: zip(order, 0...))
    let entities = order.compactMap { id in
      drafts[id].map { entity(id, $0, documents, &index) }
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
    _ id: EntityID, _ draft: Draft, _ documents: [Document], _ index: inout EntityIndex
  ) -> Entity {
    let names = NameForm.merged(
      draft.mentions.map { reference in
        let document = documents[reference.document]
        let span = document.mentions[reference.mention].span
        return NameForm(text: document.singleSpaced(span), count: 1)
      })
    return Entity(
      id: id, kind: draft.kind, name: index.name(of: id, draft.kind, written: names), forms: names,
      mentions: draft.mentions.sorted())
  }
}
