/// Finds other names of persons where an article says them: `Karl Berg, better known as “the
/// Duke”`.
struct AliasReader {
  private let document: Document
  private let words: TokenText

  /// The words before another name, each with what must stand before it.
  private static let cues: [FoldedKey: FoldedKey?] = [
    FoldedKey("as"): FoldedKey("known"), FoldedKey("nicknamed"): nil, FoldedKey("dubbed"): nil,
    FoldedKey("alias"): nil, FoldedKey("aka"): nil,
  ]

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
    return found
  }

  /// The word that introduces another name which begins at a token.
  private func cue(before token: Int) -> Int? {
    var index = token - 1
    while index >= 0, !words.isWord(index) || words.tokens[index].key == FoldedKey("the") {
      if !words.isWord(index), words.scalar(index) == 0x2E || words.scalar(index) == 0x2C {
        return nil
      }
      index -= 1
    }
    guard index > 0, let before = Self.cues[words.tokens[index].key] else { return nil }
    guard let before else { return index }
    return words.tokens[index - 1].key == before ? index - 1 : nil
  }

  private func sentenceStart(of span: TextSpan) -> Int {
    let spans = document.sentences.map(\.span)
    let index = spans.firstIndex(endingAfter: span.start)
    return index < spans.count ? spans[index].start : span.start
  }
}
