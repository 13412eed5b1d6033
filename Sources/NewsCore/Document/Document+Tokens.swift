extension Document {
  /// The indices of the tokens that begin within a span.
  func tokens(in span: TextSpan) -> Range<Int> {
    let start = firstToken(from: span.start)
    return start..<max(start, firstToken(from: span.end))
  }

  /// The words and numbers that begin within a span.
  public func words(in span: TextSpan) -> [Token] {
    tokens[tokens(in: span)].filter(\.isWord)
  }

  /// The index of the first token that begins at `offset` or after it.
  private func firstToken(from offset: Int) -> Int {
    var low = 0
    var high = tokens.count
    while low < high {
      let middle = (low + high) / 2
      if tokens[middle].span.start < offset { low = middle + 1 } else { high = middle }
    }
    return low
  }
}

extension Token {
  /// Whether it counts as a word: no mark and no symbol.
  var isWord: Bool { kind == .word || kind == .number }
}
