/// Finds the words between quotation marks and what the layout sets off as quoted.
///
/// Passages nest or are disjoint and stay within their block. A quotation that goes on over several
/// paragraphs, each opening anew and only the last one closing, is one passage for each paragraph.
struct QuotationFinder {
  func passages(in document: Document) -> [QuotedPassage] {
    let text = TokenText(document)
    let scanner = MarkScanner(text: text)
    let blocks = ProseBlock.blocks(of: document)
    let setOff = SetOffFinder(
      text: text, blocks: blocks, mentions: document.mentions
    ).passages()
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
      passages +=
        setOff[index].map { self.passages(found.passages, in: $0, of: block, text) }
        ?? found.passages
      leftOpen = found.leftOpen
      marks = following
    }
    return passages
  }

  /// The family of the mark with which a block begins, if it may open a quotation.
  private func opening(
    of marks: [QuotationMark], in block: ProseBlock
  ) -> QuotationMark.Family? {
    guard let mark = marks.first, mark.tokens.lowerBound == block.tokens.lowerBound,
      mark.openCost <= 10, mark.ignoreCost > 10
    else { return nil }
    return mark.family
  }

  /// The passages of a block in which words are set off: those words, and inside them what has marks.
  ///
  /// Marks around all of them make the layout superfluous.
  private func passages(
    _ marked: [QuotedPassage], in setOff: SetOffPassage, of block: ProseBlock, _ text: TokenText
  ) -> [QuotedPassage] {
    let tokens = setOff.tokens
    guard !tokens.isEmpty, tokens.contains(where: { text.isWord($0) }) else { return marked }
    let isInMarks = marked.contains {
      $0.outerTokens.lowerBound <= tokens.lowerBound
        || $0.outerTokens.upperBound > tokens.upperBound
    }
    if isInMarks {
      return marked.map { passage in
        var passage = passage
        if passage.depth == 0 { passage.label = setOff.label }
        return passage
      }
    }
    let span = TextSpan(
      text.tokens[tokens.lowerBound].span.start, text.tokens[tokens.upperBound - 1].span.end)
    let whole = QuotedPassage(
      span: span, outer: span, tokens: tokens, outerTokens: tokens, block: block.index, depth: 0,
      isClosed: true, isContinuation: setOff.isContinuation, label: setOff.label)
    return [whole] + marked.map { $0.inside() }
  }
}
