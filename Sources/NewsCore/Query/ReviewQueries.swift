extension CrossReference {
  /// The ambiguous and uncertain links, a row for each candidate, in reading order.
  public func reviewRows() -> [ReviewRow] {
    var rows: [ReviewRow] = []
    for (document, row) in links.enumerated() {
      for (mention, link) in row.enumerated() {
        for candidate in link.candidates {
          let reference = MentionReference(document: document, mention: mention)
          if let row = reviewRow(of: reference, link, candidate) { rows.append(row) }
        }
      }
    }
    return rows
  }

  private func reviewRow(
    of reference: MentionReference, _ link: EntityLink, _ candidate: Int
  ) -> ReviewRow? {
    guard let best = best(of: entities[candidate], in: reference.document) else { return nil }
    let mention = concordanceLine(of: reference)
    let entity = entities[candidate]
    let id = ReviewID(mention: mention.place, candidate: entity.id)
    return ReviewRow(
      id: id, name: mention.match, mention: mention, candidateName: entity.name,
      candidateLine: concordanceLine(of: best),
      reason: link.reason, verdict: nil)
  }

  /// The mention that shows best who an entity is: one that has its name, in a document if it is
  /// there, else the first.
  private func best(of entity: Entity, in document: Int) -> MentionReference? {
    func isNamed(_ reference: MentionReference) -> Bool {
      let found = documents[reference.document]
      return found.text.singleSpaced(found.mentions[reference.mention].span) == entity.name
    }
    return entity.mentions.first { $0.document == document && isNamed($0) }
      ?? entity.mentions.first(where: isNamed) ?? entity.mentions.first
  }

  private func concordanceLine(of reference: MentionReference) -> ConcordanceLine {
    let document = documents[reference.document]
    return Excerpt(of: document).concordanceLine(
      document.mentions[reference.mention].span,
      origin: links[reference.document][reference.mention].origin)
  }
}
