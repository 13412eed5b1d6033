extension CrossReference {
  /// The same of some documents alone, in the order given; who is meant stays as it is known from all
  /// of them.
  func restricted(to chosen: [Int]) -> CrossReference {
    let numbers = Dictionary(
      zip(chosen, chosen.indices), uniquingKeysWith: { first, _ in first })
    let candidates = Set(chosen.flatMap { self.links[$0].flatMap(\.candidates) })
    var kept: [Int: Int] = [:]
    var entities: [Entity] = []
    for (index, entity) in self.entities.enumerated() {
      let mentions = entity.mentions.compactMap { mention in
        numbers[mention.document].map { MentionReference(document: $0, mention: mention.mention) }
      }
      guard !mentions.isEmpty || candidates.contains(index) else { continue }
      kept[index] = entities.count
      entities.append(
        Entity(
          id: entity.id, kind: entity.kind, name: entity.name, forms: entity.forms,
          mentions: mentions.sorted()))
    }
    let links = chosen.map { document in
      self.links[document].map { link in
        EntityLink(
          entity: kept[link.entity] ?? 0, reason: link.reason, isCertain: link.isCertain,
          origin: link.origin, candidates: link.candidates.compactMap { kept[$0] })
      }
    }
    return CrossReference(
      documents: chosen.map { documents[$0] }, entities: entities, links: links)
  }
}
