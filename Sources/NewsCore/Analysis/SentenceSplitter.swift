/// Groups the tokens of each block into sentences.
///
/// A sentence ends at a full stop, a question or exclamation mark or an ellipsis, together with the
/// closing marks and brackets that touch it. Sentences inside a quotation are sentences too. The
/// end of a block ends a sentence, and so does a line that begins with a bullet. What goes on for
/// longer than any sentence is cut, as later stages take the square of a sentence in time.
struct SentenceSplitter {
  /// The most tokens of a sentence; the longest ones of laws and novels have some hundreds.
  static let longest = 512

  func sentences(in document: Document) -> [Sentence] {
    let ends = SentenceEnd(text: TokenText(document))
    let tokens = document.tokens
    var sentences: [Sentence] = []
    sentences.reserveCapacity(tokens.count / 16)
    var first = 0
    for (block, piece) in document.article.blocks.enumerated() where piece.isProse {
      var limit = first
      while limit < tokens.count && tokens[limit].span.start < piece.span.end { limit += 1 }
      var index = first
      while index < limit {
        let next = ends.sentenceEnd(from: index, in: first..<limit) ?? index
        if next > index || ends.startsItem(index + 1, before: limit) {
          let end = max(next, index + 1)
          append(first..<end, of: tokens, block: block, to: &sentences)
          first = end
          index = end
        } else {
          index += 1
        }
      }
      if first < limit { append(first..<limit, of: tokens, block: block, to: &sentences) }
      first = limit
    }
    return sentences
  }

  private func append(
    _ range: Range<Int>, of tokens: [Token], block: Int, to sentences: inout [Sentence]
  ) {
    for start in stride(from: range.lowerBound, to: range.upperBound, by: Self.longest) {
      let piece = start..<min(start + Self.longest, range.upperBound)
      let span = TextSpan(tokens[start].span.start, tokens[piece.upperBound - 1].span.end)
      sentences.append(Sentence(span: span, tokens: piece, block: block))
    }
  }
}
