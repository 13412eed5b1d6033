/// Finds what is quoted by its layout: block quotations, turns of a transcript, posts, dialogue after
/// dashes, a paragraph after `she wrote:`.
struct SetOffFinder {
  let text: TokenText
  let blocks: [ProseBlock]
  let mentions: [Mention]

  /// For each block what is set off in it, nil where nothing is.
  func passages() -> [SetOffPassage?] {
    var passages = [SetOffPassage?](repeating: nil, count: blocks.count)
    guard blocks.contains(where: isPossible) else { return passages }
    TurnRules(text: text, blocks: blocks, surnames: surnames).add(to: &passages)
    PostRules(text: text, blocks: blocks).add(to: &passages)
    DialogueRules(text: text, blocks: blocks).add(to: &passages)
    BlockQuotationRules(text: text, blocks: blocks).add(to: &passages)
    return passages
  }

  /// The last words of the names of persons.
  private var surnames: Set<FoldedKey> {
    var surnames: Set<FoldedKey> = []
    var token = 0
    for mention in mentions where mention.kind == .person {
      while token < text.tokens.count, text.tokens[token].span.end <= mention.span.start {
        token += 1
      }
      var last: FoldedKey?
      while token < text.tokens.count, text.tokens[token].span.start < mention.span.end {
        if text.tokens[token].kind == .word { last = text.tokens[token].key }
        token += 1
      }
      if let last { surnames.insert(last) }
    }
    return surnames
  }

  /// Whether anything can be set off in the block or after it: it is a block quotation, ends with a
  /// colon, begins with a dash, or has a colon or `@` near its beginning or end.
  private func isPossible(_ block: ProseBlock) -> Bool {
    if block.kind == .blockQuotation { return true }
    let tokens = block.tokens
    if text.isDash(tokens.lowerBound) || text.isColon(tokens.upperBound - 1) { return true }
    return tokens.prefix(12).contains { text.isColon($0) || text.isAt($0) }
      || tokens.suffix(12).contains { text.isAt($0) }
  }
}
