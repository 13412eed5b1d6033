@testable import NewsCore

extension CrossReference {
  /// The cross-reference that the marks of sketches spell out.
  public init(_ sketches: [ArticleSketch]) {
    var order: [EntityID] = []
    var kinds: [EntityID: (name: String, kind: EntityKind)] = [:]
    var mentions: [EntityID: [MentionReference]] = [:]
    for (document, sketch) in sketches.enumerated() {
      for (mention, named) in sketch.names.enumerated() {
        let id = SketchName.id(named.name, named.kind)
        if kinds[id] == nil { order.append(id) }
        kinds[id] = (named.name, named.kind)
        mentions[id, default: []].append(MentionReference(document: document, mention: mention))
      }
    }
    order.sort()
    let entities = order.map { id in
      let references = mentions[id] ?? []
      var counts: [String: Int] = [:]
      for reference in references {
        let document = sketches[reference.document].document
        counts[document.text[document.mentions[reference.mention].span], default: 0] += 1
      }
      let forms = counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
      return Entity(
        id: id, kind: kinds[id]?.kind ?? .other, name: kinds[id]?.name ?? "",
        forms: forms.map { NameForm(text: $0.key, count: $0.value) }, mentions: references)
    }
    let indices = Dictionary(uniqueKeysWithValues: zip(order, 0...))
    let links = sketches.map { sketch in
      zip(sketch.document.mentions, sketch.names).map { mention, named in
        let id = SketchName.id(named.name, named.kind)
        let isFull = sketch.document.text[mention.span] == named.name
        let reason =
          named.candidates.isEmpty
          ? isFull ? "full name" : "surname, only one in this text"
          : "may be \(named.candidates.joined(separator: " or "))"
        return EntityLink(
          entity: indices[id] ?? 0, reason: reason, isCertain: named.isCertain,
          origin: isFull ? .name : .surname,
          candidates: named.candidates.compactMap { indices[SketchName.id($0, named.kind)] })
      }
    }
    self.init(documents: sketches.map(\.document), entities: entities, links: links)
  }
}
