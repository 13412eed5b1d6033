/// Finds the turns of a transcript or an interview: `Q: …`, `MERKEL: …`, `Nina Park: …`.
///
/// A word and a colon begin many paragraphs; they are a turn where the word is the name of somebody
/// named in the article or a part in a conversation, at least three paragraphs begin so, and one of
/// the labels comes back.
struct TurnRules {
  let text: TokenText
  let blocks: [ProseBlock]
  /// The last words of the names of persons in the article.
  let surnames: Set<FoldedKey>
  private let longestLabel = 6
  /// How many paragraphs one turn may have.
  private let longestTurn = 3

  func add(to passages: inout [SetOffPassage?]) {
    let labels = blocks.map(label)
    let places = labels.indices.filter { labels[$0] != nil }
    var counts: [FoldedKey: Int] = [:]
    for case let label? in labels { counts[key(of: label), default: 0] += 1 }
    guard places.count >= 3, counts.values.contains(where: { $0 > 1 }) else { return }
    for (number, place) in places.enumerated() {
      guard let label = labels[place] else { continue }
      let words = label.upperBound + 1..<blocks[place].tokens.upperBound
      passages[place] = SetOffPassage(tokens: words, label: label)
      guard number + 1 < places.count else { continue }
      let next = places[number + 1]
      guard next - place <= longestTurn else { continue }
      for between in place + 1..<next where isProse(blocks[between]) {
        passages[between] = SetOffPassage(
          tokens: blocks[between].tokens, label: label, isContinuation: true)
      }
    }
  }

  /// Whether the block is a paragraph and no `(Applause.)`.
  private func isProse(_ block: ProseBlock) -> Bool {
    let first = block.tokens.lowerBound
    return block.kind == .paragraph && !text.isMark(first, 0x28) && !text.isMark(first, 0x5B)
  }

  /// The words before a colon at the beginning of a paragraph, behind a quotation mark or not, when
  /// they name a speaker and words follow.
  private func label(of block: ProseBlock) -> Range<Int>? {
    guard block.kind == .paragraph || block.kind == .item || block.kind == .blockQuotation else {
      return nil
    }
    let start = block.tokens.lowerBound + (text.isDoubleMark(block.tokens.lowerBound) ? 1 : 0)
    var end = start
    while end < block.tokens.upperBound, belongsToLabel(end, from: start) { end += 1 }
    guard end > start, end - start <= longestLabel, end < block.tokens.upperBound,
      text.isColon(end), isSpeaker(start..<end),
      block.tokens.contains(where: { $0 > end && text.tokens[$0].kind == .word })
    else { return nil }
    return start..<end
  }

  /// Whether the token is a word with a capital or the full stop of `Dr.`.
  private func belongsToLabel(_ token: Int, from start: Int) -> Bool {
    if text.isWord(token) { return text.isCapitalised(token) }
    return token > start && text.isMark(token, 0x2E) && text.touchesPrevious(token)
  }

  private func isSpeaker(_ label: Range<Int>) -> Bool {
    Self.parts.contains(key(of: label)) || surnames.contains(key(of: label))
  }

  private func key(of label: Range<Int>) -> FoldedKey { text.tokens[label.upperBound - 1].key }

  /// Who speaks in interviews, hearings and press conferences without a name.
  private static let parts = WordSet(
    """
    q a question answer reporter interviewer interviewee moderator host caller audience speaker
    president chairman chairwoman judge counsel witness minister secretary prosecutor defendant
    """)
}
