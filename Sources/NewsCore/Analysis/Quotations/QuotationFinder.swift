/// Finds the words between quotation marks.
///
/// Passages nest or are disjoint and stay within their block. A quotation that goes on over several
/// paragraphs, each opening anew and only the last one closing, is one passage for each paragraph.
struct QuotationFinder {
  func passages(in document: Document) -> [QuotedPassage] {
    let text = TokenText(document)
    let scanner = MarkScanner(text: text)
    let blocks = Self.blocks(of: document)
    var passages: [QuotedPassage] = []
    var marks = blocks.first.map { scanner.marks(in: $0.tokens) } ?? []
    var leftOpen: QuotationMark.Family?
    for (index, block) in blocks.enumerated() {
      let following = index + 1 < blocks.count ? scanner.marks(in: blocks[index + 1].tokens) : []
      let next = index + 1 < blocks.count ? opening(of: following, in: blocks[index + 1]) : nil
      let finder = BlockQuotations(
        text: text, block: block.index, tokens: block.tokens, marks: marks, nextOpens: next,
        continues: leftOpen)
      let found = finder.passages()
      passages += found.passages
      leftOpen = found.leftOpen
      marks = following
    }
    return passages
  }

  /// The family of the mark with which a block begins, if it may open a quotation.
  private func opening(
    of marks: [QuotationMark], in block: (index: Int, tokens: Range<Int>)
  ) -> QuotationMark.Family? {
    guard let mark = marks.first, mark.tokens.lowerBound == block.tokens.lowerBound,
      mark.openCost <= 10, mark.ignoreCost > 10
    else { return nil }
    return mark.family
  }

  /// The blocks that have tokens, with their tokens.
  private static func blocks(of document: Document) -> [(index: Int, tokens: Range<Int>)] {
    var blocks: [(index: Int, tokens: Range<Int>)] = []
    for sentence in document.sentences {
      if let last = blocks.last, last.index == sentence.block {
        blocks[blocks.count - 1].tokens = last.tokens.lowerBound..<sentence.tokens.upperBound
      } else {
        blocks.append((sentence.block, sentence.tokens))
      }
    }
    return blocks
  }
}
