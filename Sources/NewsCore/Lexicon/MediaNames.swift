/// The names of newspapers, agencies and broadcasters that the list of institutions has.
struct MediaNames: Sendable {
  static let shared = MediaNames()

  private var keys: Set<UInt64> = []

  private init() {
    let bytes = Array(Institutions.media.utf8)
    ListedWords.forEachName(in: bytes.span) { name in
      var key = PhraseKey()
      var words = 0
      let span = bytes.span.extracting(name)
      ListedWords.forEach(in: span, partedBy: ListedWords.isSpace) { word in
        key.append(FoldedKey(span.extracting(word)))
        words += 1
      }
      if words > 0 { keys.insert(key.value) }
    }
    for word in ListedWords.keys(in: Self.others) {
      var key = PhraseKey()
      key.append(word)
      keys.remove(key.value)
    }
  }

  /// Companies of the list that tell stories but no news.
  private static let others = "Netflix Disney Pixar Paramount YouTube"

  /// Whether the words are a medium's name, a `The` before it left out.
  func contains(_ words: [FoldedKey]) -> Bool {
    let name = words.count > 1 && words[0] == Self.the ? words.dropFirst() : words[...]
    var key = PhraseKey()
    for word in name { key.append(word) }
    return keys.contains(key.value)
  }

  private static let the = FoldedKey("the")
}
