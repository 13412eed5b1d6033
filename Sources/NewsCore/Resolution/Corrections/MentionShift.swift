/// Takes mentions out of documents and gives those after them their new indices.
struct MentionShift {
  /// For each document that loses mentions, their indices in order.
  private let gone: [Int: [Int]]

  init(_ gone: [Int: Set<Int>]) {
    self.gone = gone.mapValues { $0.sorted() }
  }

  /// The place that a mention which stays has now.
  func reference(_ old: MentionReference) -> MentionReference {
    guard let gone = gone[old.document] else { return old }
    return MentionReference(
      document: old.document, mention: old.mention - gone.count { $0 < old.mention })
  }

  /// An entity none of whose mentions goes.
  func entity(_ entity: Entity) -> Entity {
    guard !gone.isEmpty, entity.mentions.contains(where: { gone[$0.document] != nil }) else {
      return entity
    }
    return Entity(
      id: entity.id, kind: entity.kind, name: entity.name, forms: entity.forms,
      mentions: entity.mentions.map(reference))
  }

  func documents(_ documents: [Document]) -> [Document] {
    var documents = documents
    for (index, gone) in gone {
      let mentions = documents[index].mentions
      let kept = mentions.indices.filter { !gone.contains($0) }
      documents[index].quotations = documents[index].quotations.map {
        quotation($0, in: index, gone)
      }
      documents[index].mentions = kept.map { mentions[$0] }
    }
    return documents
  }

  /// A speaker whose name is none stays in the words of the text.
  private func quotation(_ quotation: Quotation, in document: Int, _ gone: [Int]) -> Quotation {
    func shifted(_ mention: Int) -> Int? {
      gone.contains(mention)
        ? nil : reference(MentionReference(document: document, mention: mention)).mention
    }
    func shifted(_ speaker: Speaker) -> Speaker {
      let new = speaker.mention.flatMap(shifted)
      return Speaker(
        span: speaker.span, mention: new,
        kind: new == nil && speaker.mention != nil ? .unnamed : speaker.kind,
        joint: speaker.joint.compactMap(shifted))
    }
    return quotation.with(
      speaker: quotation.speaker.map(shifted), candidates: quotation.candidates.map(shifted))
  }
}
