/// Finds the turns of a transcript or an interview: `Q: …`, `MERKEL: …`, `Nina Park: …`.
///
/// A name and a colon begin many paragraphs; they are a turn where at least three paragraphs begin
/// so and one label comes back.
struct TurnRules {
  let text: TokenText
  let blocks: [ProseBlock]
  private let longestLabel = 4
  /// How many paragraphs without a label may belong to one turn.
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
      for between in place + 1..<next where blocks[between].kind == .paragraph {
        passages[between] = SetOffPassage(
          tokens: blocks[between].tokens, label: label, isContinuation: true)
      }
    }
  }

  /// The words before a colon at the beginning of a paragraph, when they can name a speaker and no
  /// quotation mark follows.
  private func label(of block: ProseBlock) -> Range<Int>? {
    guard block.kind == .paragraph || block.kind == .item || block.kind == .blockQuotation else {
      return nil
    }
    let start = block.tokens.lowerBound
    var end = start
    while end < block.tokens.upperBound, text.isWord(end), text.isCapitalised(end) { end += 1 }
    guard end > start, end - start <= longestLabel, end + 1 < block.tokens.upperBound,
      text.isColon(end), text.isWord(end + 1)
    else { return nil }
    return start..<end
  }

  private func key(of label: Range<Int>) -> FoldedKey { text.tokens[label.upperBound - 1].key }
}
