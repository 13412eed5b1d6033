/// Groups the tokens of each block into sentences.
struct SentenceSplitter {
  func sentences(in document: Document) -> [Sentence] {
    let tokens = document.tokens
    var sentences: [Sentence] = []
    var first = 0
    for (block, piece) in document.article.blocks.enumerated() where piece.isProse {
      var next = first
      while next < tokens.count && tokens[next].span.start < piece.span.end { next += 1 }
      if first < next {
        sentences.append(
          Sentence(
            span: TextSpan(tokens[first].span.start, tokens[next - 1].span.end),
            tokens: first..<next, block: block))
      }
      first = next
    }
    return sentences
  }
}
