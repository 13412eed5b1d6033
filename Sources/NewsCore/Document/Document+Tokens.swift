extension Document {
  /// The indices of the tokens that begin within a span.
  func tokens(in span: TextSpan) -> Range<Int> {
    let start = tokens.partitioningIndex { $0.span.start >= span.start }
    return start..<max(start, tokens.partitioningIndex { $0.span.start >= span.end })
  }

  /// The words and numbers that begin within a span.
  public func words(in span: TextSpan) -> [Token] {
    tokens[tokens(in: span)].filter(\.isWord)
  }

  /// The index of the first sentence that ends after `offset`; the number of sentences when none does.
  public func firstSentence(endingAfter offset: Int) -> Int {
    sentences.partitioningIndex { $0.span.end > offset }
  }

  /// The first and the last sentence that have a part of a span; nil where none is.
  func sentences(of span: TextSpan) -> ClosedRange<Int>? {
    let first = firstSentence(endingAfter: span.start)
    guard first < sentences.count else { return nil }
    return first...max(first, sentence(at: max(span.start, span.end - 1)) ?? first)
  }

  /// From the first sentence to the last.
  func span(of sentences: ClosedRange<Int>) -> TextSpan {
    TextSpan(
      self.sentences[sentences.lowerBound].span.start,
      self.sentences[sentences.upperBound].span.end)
  }

  /// The index of the sentence that a byte stands in; nil between sentences.
  func sentence(at offset: Int) -> Int? {
    let index = firstSentence(endingAfter: offset)
    return index < sentences.count && sentences[index].span.start <= offset ? index : nil
  }

  /// What stands in quotation marks, the marks included.
  var quotedSpans: [TextSpan] { quotations.filter { $0.kind != .indirect }.map(\.outer) }
}

extension Token {
  /// Whether it counts as a word: no mark and no symbol.
  var isWord: Bool { kind == .word || kind == .number }

  /// Whether it ends as what belongs to somebody does: `Marsh’s`.
  func isPossessive(in document: Document) -> Bool {
    ["'s", "’s"].contains { document.text[span].hasSuffix($0) }
  }
}
