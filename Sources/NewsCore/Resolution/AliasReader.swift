/// Finds other names of persons where an article says them: `Karl Berg, better known as “the
/// Duke”`.
struct AliasReader {
  private let document: Document
  private let words: TokenText

  /// How many words may stand between `known` or `himself` and `as`.
  private static let reach = 4

  init(_ document: Document) {
    self.document = document
    words = TokenText(document)
  }

  /// For each mention that is given as another name the mention of the person who has it, the last
  /// before it in the sentence.
  func aliases() -> [Int: Int] {
    var found: [Int: Int] = [:]
    let spans = document.tokens.map(\.span)
    for (index, mention) in document.mentions.enumerated().dropFirst()
    where mention.kind == .person {
      let token = spans.firstIndex(endingAfter: mention.span.start)
      guard let cue = cue(before: token) else { continue }
      let start = sentenceStart(of: mention.span)
      let bearer = (0..<index).last { other in
        let span = document.mentions[other].span
        return document.mentions[other].kind == .person && span.start >= start
          && span.end <= spans[cue].start
      }
      found[index] = bearer
    }
    for (index, mention) in document.mentions.enumerated() where mention.kind == .person {
      let token = spans.firstIndex(endingAfter: (mention.title ?? mention.span).start)
      guard isNamesake(before: token) else { continue }
      let start = sentenceStart(of: mention.span)
      let alias = document.mentions[..<index].firstIndex {
        $0.kind == .person && $0.span.start >= start
      }
      if let alias, found[index] == nil { found[alias] = index }
    }
    return found
  }

  /// Whether a token begins a name of which another one is said to be the pen name: `was the
  /// pseudonym of`.
  private func isNamesake(before token: Int) -> Bool {
    var index = token - 1
    while index > 0, token - index <= Self.reach, words.tokens[index].key != Self.ofWord {
      guard words.isWord(index) else { return false }
      index -= 1
    }
    guard index > 1, words.tokens[index].key == Self.ofWord else { return false }
    let noun = words.tokens[index - 1].key
    return BynameCue.nouns.contains(noun)
      || noun == Self.nameWord && BynameCue.kindsOfName.contains(words.tokens[index - 2].key)
  }

  /// Where the words begin that introduce another name which begins at a token.
  private func cue(before token: Int) -> Int? {
    guard let index = wordBefore(token) else { return nil }
    let key = words.tokens[index].key
    if key == Self.asWord { return cue(as: index) }
    if BynameCue.verbs.contains(key) || BynameCue.nouns.contains(key) { return index }
    if key == Self.nameWord, index > 0,
      BynameCue.kindsOfName.contains(words.tokens[index - 1].key)
    {
      return index - 1
    }
    let isCalled =
      index > 0 && BynameCue.pronouns.contains(key)
      && BynameCue.callings.contains(words.tokens[index - 1].key)
    return isCalled ? index - 1 : nil
  }

  /// The word before a name, marks and an article left out; a comma follows a noun only: `under the
  /// pseudonym, “the Duke”`.
  private func wordBefore(_ token: Int) -> Int? {
    var index = token - 1
    var isAfterComma = false
    while index >= 0, !words.isWord(index) || words.tokens[index].key == Self.theWord {
      if !words.isWord(index) {
        if words.scalar(index) == 0x2E { return nil }
        isAfterComma = isAfterComma || words.scalar(index) == 0x2C
      }
      index -= 1
    }
    guard index >= 0 else { return nil }
    let key = words.tokens[index].key
    return !isAfterComma || BynameCue.nouns.contains(key) || key == Self.nameWord ? index : nil
  }

  private func cue(as index: Int) -> Int? {
    for place in (max(0, index - Self.reach)..<index).reversed() {
      guard words.isWord(place) else { return nil }
      let key = words.tokens[place].key
      if key == BynameCue.known || BynameCue.selves.contains(key) { return place }
    }
    return nil
  }

  private static let asWord = FoldedKey("as")
  private static let ofWord = FoldedKey("of")
  private static let nameWord = FoldedKey("name")
  private static let theWord = FoldedKey("the")

  private func sentenceStart(of span: TextSpan) -> Int {
    let index = document.firstSentence(endingAfter: span.start)
    return index < document.sentences.count ? document.sentences[index].span.start : span.start
  }
}
