extension CrossReference {
  /// The same without some mentions, which are no names; an entity that loses all of them is named
  /// nowhere, but stays.
  ///
  /// - Parameter gone: their indices by the index of the document.
  public func without(_ gone: [Int: Set<Int>]) -> CrossReference {
    if gone.isEmpty { return self }
    let shifted = MentionShift(gone)
    let entities = entities.map { entity in
      shifted.entity(
        Entity(
          id: entity.id, kind: entity.kind, name: entity.name, forms: entity.forms,
          mentions: entity.mentions.filter { gone[$0.document]?.contains($0.mention) != true }))
    }
    let links = links.enumerated().map { document, row in
      row.indices.filter { gone[document]?.contains($0) != true }.map { row[$0] }
    }
    return CrossReference(
      documents: shifted.documents(documents), entities: entities, links: links)
  }
}
