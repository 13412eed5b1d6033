/// Reads the names of persons, places and organisations of several accounts.
struct ComparedNameReader {
  let documents: [Document]

  private struct Key: Hashable {
    let kind: EntityKind
    let words: [String]
  }

  private static let kinds: Set<EntityKind> = [.person, .place, .organisation]

  /// Every name once, in the order in which they first stand.
  func names() -> [ComparedName] {
    var places: [Key: [ComparedName.Place]] = [:]
    var order: [Key] = []
    for (number, document) in documents.enumerated() {
      for mention in document.mentions where Self.kinds.contains(mention.kind) {
        guard let sentence = document.sentence(at: mention.span.start) else { continue }
        let bytes = document.text.bytes.span.extracting(mention.span.range)
        // Initials are left out in one account and told in another.
        let words = NameParser().words(of: bytes, stopsPart: false).filter { $0.count > 1 }
        let key = Key(kind: mention.kind, words: words)
        if places[key] == nil { order.append(key) }
        places[key, default: []].append(
          ComparedName.Place(document: number, sentence: sentence, span: mention.span))
      }
    }
    return order.map { ComparedName(kind: $0.kind, words: $0.words, places: places[$0] ?? []) }
  }
}
