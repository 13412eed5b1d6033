extension CrossReference {
  /// A line for each entity: persons first, then by number of mentions, then by identifier.
  public func entityRows() -> [EntityRow] {
    let starts = articleStarts()
    let order = Dictionary(uniqueKeysWithValues: zip(EntityKind.allCases, 0...))
    return entities.map { row(for: $0, starts: starts) }.sorted { left, right in
      let leftKey = (order[left.kind] ?? 0, -left.mentions)
      let rightKey = (order[right.kind] ?? 0, -right.mentions)
      return leftKey == rightKey ? left.id < right.id : leftKey < rightKey
    }
  }

  /// All that is known of an entity; nil when there is none of that identifier.
  public func card(for id: EntityID) -> EntityCard? {
    guard let entity = entity(id) else { return nil }
    var quotations: [QuotationRow] = []
    for index in Set(entity.mentions.map(\.document)).sorted() {
      quotations += quotationRows(ofDocument: index).filter { $0.isSaid(by: id) }
    }
    return EntityCard(
      row: row(for: entity, starts: articleStarts()), quotations: quotations,
      candidates: candidates(of: entity))
  }

  /// Whom the mentions of an entity may name instead, each with the reason of the first that says
  /// so.
  private func candidates(of entity: Entity) -> [EntityCandidate] {
    var reasons: [Int: String] = [:]
    for reference in entity.mentions {
      let link = links[reference.document][reference.mention]
      for candidate in link.candidates where reasons[candidate] == nil {
        reasons[candidate] = link.reason
      }
    }
    return reasons.map { candidate, reason in
      let entity = entities[candidate]
      return EntityCandidate(entity: entity.id, name: entity.name, reason: reason)
    }.sorted { ($0.name, $0.entity) < ($1.name, $1.entity) }
  }

  /// Every mention of an entity in its context, in reading order.
  func concordance(of id: EntityID) -> [ConcordanceLine] {
    guard let entity = entity(id) else { return [] }
    return entity.mentions.map { reference in
      let document = documents[reference.document]
      return Excerpt(of: document).concordanceLine(
        document.mentions[reference.mention].span,
        origin: links[reference.document][reference.mention].origin)
    }
  }

  private func row(for entity: Entity, starts: [Int]) -> EntityRow {
    var counts: [ArticleCount] = []
    var dispersion = Array(repeating: 0, count: EntityRow.dispersionBins)
    let total = max(1, starts.last ?? 1)
    for reference in entity.mentions {
      let document = documents[reference.document]
      let article = document.article.id
      let previous = counts.last?.article == article ? counts.removeLast().count : 0
      counts.append(ArticleCount(article: article, count: previous + 1))
      let offset = starts[reference.document] + document.mentions[reference.mention].span.start
      dispersion[min(offset * dispersion.count / total, dispersion.count - 1)] += 1
    }
    return EntityRow(
      id: entity.id, kind: entity.kind, name: entity.name, forms: entity.forms,
      mentions: entity.mentions.count, articles: counts, dispersion: dispersion)
  }

  /// Where each article begins when all are laid end to end, in bytes, and last where the last one
  /// ends.
  private func articleStarts() -> [Int] {
    documents.reduce(into: [0]) { starts, document in
      starts.append(starts[starts.count - 1] + document.text.count)
    }
  }
}
