/// Finds where a quotation ends whose closing mark is missing.
struct UnclosedEnd {
  let text: TokenText
  private let saying = CueWords.saying

  init(text: TokenText) {
    self.text = text
  }

  /// The token after the last one of the quotation that begins at `start`.
  ///
  /// It ends before a `, she said`, else with its first sentence if `next`, another opening mark,
  /// follows in the block, else with the block.
  func end(from start: Int, next: Int?, limit: Int) -> Int {
    let limit = next ?? limit
    var sentence: Int?
    let ends = SentenceEnd(text: text)
    for index in start..<max(start, limit) where !text.isWord(index) || text.endsInStop(index) {
      if text.tokens[index].kind == .punctuation && text.scalar(index) == 0x2C,
        isCue(after: index, limit: limit)
      {
        return index + 1
      }
      if sentence == nil { sentence = ends.sentenceEnd(from: index, in: start..<limit) }
    }
    guard next != nil, let sentence, sentence > start else { return limit }
    return sentence
  }

  /// Whether `she said` or `said Park` follows the comma.
  private func isCue(after comma: Int, limit: Int) -> Bool {
    let first = comma + 1
    guard first + 1 < limit, text.isWord(first), text.isWord(first + 1) else { return false }
    if saying.contains(text.tokens[first].key) { return text.isCapitalised(first + 1) }
    return pronouns.contains(text.tokens[first].key)
      && saying.contains(text.tokens[first + 1].key)
  }

  private let pronouns = WordSet("he she they")
}
