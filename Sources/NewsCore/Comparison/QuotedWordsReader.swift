/// Reads the words of a document's quotations, and those around them.
struct QuotedWordsReader {
  let document: Document
  let weights: WordWeights

  /// The words of a quotation, by its index.
  func words(of quotation: Int) -> QuotedWords {
    let outer = document.quotations[quotation]
    var words = words(of: document.tokens(in: outer.span)) { _ in true }
    for inner in document.quotations[(quotation + 1)...] {
      guard inner.outer.start < outer.span.end else { break }
      guard inner.outer != outer.outer, outer.span.contains(inner.outer) else { continue }
      let before = document.words(in: TextSpan(outer.span.start, inner.outer.start)).count
      let count = document.words(in: inner.outer).count
      words.nested.append(before..<before + count)
    }
    return words
  }

  /// The content of the words around a quotation: those of its sentence and of the sentence before
  /// that are not quoted and do not name the speaker.
  func context(of quotation: Quotation) -> [UInt64] {
    let range = sentences(around: quotation.outer)
    let speaker = quotation.speaker?.span
    return words(of: range) { span in
      !quotation.outer.contains(span) && !(speaker?.contains(span) ?? false)
    }.content
  }

  /// The tokens of the sentences a span stands in and of the one before.
  private func sentences(around span: TextSpan) -> Range<Int> {
    let sentences = document.sentences
    let first = document.firstSentence(endingAfter: span.start)
    guard first < sentences.count else { return 0..<0 }
    var end = first
    while end + 1 < sentences.count, sentences[end + 1].span.start < span.end { end += 1 }
    let start = max(0, first - 1)
    return sentences[start].tokens.lowerBound..<sentences[end].tokens.upperBound
  }

  private func words(
    of tokens: Range<Int>, where isWanted: (TextSpan) -> Bool
  ) -> QuotedWords {
    let bytes = document.text.bytes.span
    var stems: [UInt64] = []
    var weights: [Float] = []
    for token in document.tokens[tokens] where token.isWord {
      guard isWanted(token.span) else { continue }
      let stem = WordStem.stem(of: token, in: bytes)
      stems.append(stem.value)
      weights.append(LightWords.contains(token.key) ? 0 : self.weights.weight(of: stem.value))
    }
    return QuotedWords(stems: stems, weights: weights)
  }
}
