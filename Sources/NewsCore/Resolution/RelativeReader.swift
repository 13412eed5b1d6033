/// Finds the persons whom an article introduces as somebody's relatives: `his wife, Ada Marsh`,
/// `Ada Marsh, the first lady`.
struct RelativeReader {
  private let document: Document
  private let words: TokenText

  /// How many words a kinship may stand away from the name: `their second son, Tom Marsh`.
  private static let reach = 3

  init(_ document: Document) {
    self.document = document
    words = TokenText(document)
  }

  /// The mentions that a kinship stands at.
  func relatives() -> Set<Int> {
    let spans = document.tokens.map(\.span)
    var found: Set<Int> = []
    for (index, mention) in document.mentions.enumerated() where mention.kind == .person {
      let first = spans.firstIndex(endingAfter: (mention.title ?? mention.span).start)
      let next = spans.firstIndex(endingAfter: mention.span.end)
      if isRelative(before: first) || isRelative(after: next) { found.insert(index) }
    }
    return found
  }

  /// Whether a kinship stands directly before a name that begins at a token, or before its comma.
  private func isRelative(before token: Int) -> Bool {
    var index = token - 1
    if index >= 0, isComma(index) { index -= 1 }
    return index >= 0 && isKinship(index)
  }

  /// Whether a comma, whose relative it is and a kinship follow: `, his younger brother`.
  private func isRelative(after token: Int) -> Bool {
    guard token + 2 < words.tokens.count, isComma(token),
      Self.determiners.contains(words.tokens[token + 1].key)
    else { return false }
    let end = min(token + 2 + Self.reach, words.tokens.count)
    let phrase = (token + 2..<end).prefix { words.tokens[$0].shape == .lower }
    return phrase.contains(where: isKinship)
  }

  private func isComma(_ index: Int) -> Bool {
    !words.isWord(index) && words.scalar(index) == 0x2C
  }

  private func isKinship(_ index: Int) -> Bool {
    guard words.tokens[index].shape == .lower else { return false }
    let key = words.tokens[index].key
    if WordClasses.shared[key].contains(.kinship) { return true }
    return index > 0 && Self.consorts.contains(key) && words.tokens[index - 1].key == Self.first
  }

  private static let determiners = WordSet("his her their its whose the")
  private static let first = FoldedKey("first")
  private static let consorts = WordSet("lady gentleman")
}
