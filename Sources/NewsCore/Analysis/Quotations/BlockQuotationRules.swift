/// Finds block quotations, and a paragraph without marks after one that ends in `she wrote:`.
struct BlockQuotationRules {
  let text: TokenText
  let blocks: [ProseBlock]
  /// How many tokens before the colon the verb may stand.
  private let reach = 8

  func add(to passages: inout [SetOffPassage?]) {
    for (place, block) in blocks.enumerated() where passages[place] == nil {
      guard isSetOff(place) else { continue }
      let goesOn =
        place > 0 && block.kind == .blockQuotation && blocks[place - 1].kind == .blockQuotation
        && passages[place - 1] != nil
      passages[place] = words(of: block).map {
        SetOffPassage(tokens: $0, isContinuation: goesOn)
      }
    }
  }

  private func isSetOff(_ place: Int) -> Bool {
    if blocks[place].kind == .blockQuotation { return true }
    guard blocks[place].kind == .paragraph, place > 0 else { return false }
    return blocks[place - 1].kind == .paragraph && introduces(blocks[place - 1])
      && !text.isColon(blocks[place].tokens.upperBound - 1)
      && !blocks[place].tokens.contains { text.isDoubleMark($0) }
  }

  /// Whether a block ends in a verb of saying and a colon.
  private func introduces(_ block: ProseBlock) -> Bool {
    let colon = block.tokens.upperBound - 1
    guard text.isColon(colon) else { return false }
    return (max(block.tokens.lowerBound, colon - reach)..<colon).contains {
      let key = text.tokens[$0].key
      guard text.tokens[$0].shape == .lower else { return false }
      if Self.introducing.contains(key) { return true }
      return Self.ambiguous.contains(key) && $0 > block.tokens.lowerBound
        && text.isCapitalised($0 - 1)
    }
  }

  private static let introducing = WordSet(
    """
    said says wrote writes read reads stated states tweeted tweets posted told asked replied
    responded responds explained explains added adds noted reported quoted
    """)
  /// Verbs that are nouns after all but a name.
  private static let ambiguous = WordSet("reports posts notes comments quotes")

  /// The words of a block without a dash and a name at its end; nil when it has nothing else.
  private func words(of block: ProseBlock) -> Range<Int>? {
    let tokens = block.tokens
    guard !text.isDash(tokens.lowerBound) else { return nil }
    let dash = tokens.reversed().prefix(8).last { text.isDash($0) }
    guard let dash, dash > tokens.lowerBound, !text.isWord(dash - 1) || text.endsInStop(dash - 1),
      dash + 1 < tokens.upperBound, text.isCapitalised(dash + 1)
    else { return tokens }
    return tokens.lowerBound..<dash
  }
}
