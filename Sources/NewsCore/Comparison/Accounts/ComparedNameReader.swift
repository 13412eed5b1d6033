/// Reads the names of persons, places and organisations of several accounts.
struct ComparedNameReader {
  let documents: [Document]

  private struct Key: Hashable {
    let kind: EntityKind
    let words: [String]
  }

  private static let kinds: Set<EntityKind> = [.person, .place, .organisation]

  /// The words of a name in small letters without accents.
  static func words(of mention: Mention, in document: Document) -> [String] {
    let bytes = document.text.bytes.span.extracting(mention.span.range)
    return NameParser().words(of: bytes, stopsPart: false)
  }

  /// Every name once, in the order in which they first stand.
  func names() -> [ComparedName] {
    var places: [Key: [ValueNamer.Place]] = [:]
    var order: [Key] = []
    for (number, document) in documents.enumerated() {
      for mention in document.mentions where Self.kinds.contains(mention.kind) {
        guard let sentence = document.sentence(at: mention.span.start) else { continue }
        // Initials are left out in one account and told in another.
        let words = Self.words(of: mention, in: document).filter { $0.count > 1 }
        let key = Key(kind: mention.kind, words: words)
        if places[key] == nil { order.append(key) }
        places[key, default: []].append(
          ValueNamer.Place(document: number, sentence: sentence, span: mention.span))
      }
    }
    return order.map { ComparedName(kind: $0.kind, words: $0.words, places: places[$0] ?? []) }
  }
}
