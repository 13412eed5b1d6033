/// A block of an article that has tokens.
struct ProseBlock: Hashable, Sendable {
  /// The block's index in the article.
  let index: Int
  let kind: Block.Kind
  let tokens: Range<Int>

  /// The blocks of a document that have tokens, in order.
  static func blocks(of document: Document) -> [ProseBlock] {
    var blocks: [ProseBlock] = []
    for sentence in document.sentences {
      let first = blocks.last.flatMap { $0.index == sentence.block ? $0.tokens.lowerBound : nil }
      if first != nil { blocks.removeLast() }
      blocks.append(
        ProseBlock(
          index: sentence.block, kind: document.article.blocks[sentence.block].kind,
          tokens: (first ?? sentence.tokens.lowerBound)..<sentence.tokens.upperBound))
    }
    return blocks
  }
}
