/// The persons that a document names, in reading order.
struct NamedPersons {
  private let named: [(end: Int, sentence: Int, entity: Int?)]
  private let document: Document

  /// Further back nobody is looked for.
  private static let farthest = 2

  init(_ reference: CrossReference, document number: Int) {
    let document = reference.documents[number]
    self.document = document
    named = document.mentions.indices.filter { document.mentions[$0].kind == .person }.map {
      let link = reference.links[number][$0]
      let span = document.mentions[$0].span
      return (
        span.end, document.sentence(at: span.start) ?? -1, link.isCertain ? link.entity : nil
      )
    }
  }

  /// Whether a person is surely named.
  func contains(_ entity: Int) -> Bool { named.contains { $0.entity == entity } }

  /// The person who is named last before an offset, a few sentences back at most; nil when it is not
  /// sure who that is.
  func last(before offset: Int) -> Int? {
    guard let sentence = document.sentence(at: offset),
      let last = named.last(where: { $0.end <= offset }), sentence - last.sentence <= Self.farthest
    else { return nil }
    return last.entity
  }
}
