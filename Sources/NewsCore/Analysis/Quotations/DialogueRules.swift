/// Finds speech after dashes, as French, Spanish and Polish texts set it: `— We stay, said Park.`
///
/// Lists begin with dashes too, so that at least one of the paragraphs of a row must say who speaks.
struct DialogueRules {
  let text: TokenText
  let blocks: [ProseBlock]

  func add(to passages: inout [SetOffPassage?]) {
    var place = 0
    while place < blocks.count {
      var end = place
      while end < blocks.count, isDashed(blocks[end]) { end += 1 }
      let row = place..<end
      if row.contains(where: { hasTag(blocks[$0]) }) {
        for index in row where passages[index] == nil {
          let start = blocks[index].tokens.lowerBound + 1
          passages[index] = SetOffPassage(
            tokens: start..<speechEnd(of: blocks[index]), label: start..<start)
        }
      }
      place = max(end, place + 1)
    }
  }

  private func isDashed(_ block: ProseBlock) -> Bool {
    let start = block.tokens.lowerBound
    guard block.kind == .paragraph || block.kind == .item, block.tokens.count > 3,
      text.isDash(start), text.isWord(start + 1), text.isCapitalised(start + 1)
    else { return false }
    return !block.tokens.contains { text.isDoubleMark($0) || text.isAt($0) }
  }

  private func hasTag(_ block: ProseBlock) -> Bool {
    speechEnd(of: block) < block.tokens.upperBound
  }

  private func speechEnd(of block: ProseBlock) -> Int {
    UnclosedEnd(text: text).end(
      from: block.tokens.lowerBound + 1, next: nil, limit: block.tokens.upperBound)
  }
}
