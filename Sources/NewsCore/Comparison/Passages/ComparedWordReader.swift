/// Reads words for the comparison, with numbers as the digits of what they mean.
struct ComparedWordReader {
  let document: Document

  /// The words of a range of tokens in order; of a number in several words, such as `two dozen`, the
  /// first stands for all of it.
  func words(in tokens: Range<Int>) -> [ComparedWord] {
    let bytes = document.text.bytes.span
    var figures = figures(in: tokens)
    var isCounted = false
    var words: [ComparedWord] = []
    for token in document.tokens[tokens] where token.isWord {
      while let first = figures.first, first.span.end <= token.span.start {
        figures.removeFirst()
        isCounted = false
      }
      if let figure = figures.first, figure.span.contains(token.span.start),
        let value = figure.value,
        isPart(token)
      {
        if !isCounted {
          let key = figure.tally.map { FoldedKey($0).value } ?? Self.key(of: value)
          words.append(
            ComparedWord(token: token, key: key, isNumber: true, isLight: false))
        }
        isCounted = true
      } else {
        words.append(
          ComparedWord(
            token: token, key: WordStem.stem(of: token, in: bytes).value,
            isNumber: token.kind == .number, isLight: LightWords.contains(token.key)))
      }
    }
    return words
  }

  private func figures(in tokens: Range<Int>) -> ArraySlice<Figure> {
    guard let first = tokens.first, let last = tokens.last else { return [] }
    let start = document.tokens[first].span.start
    let end = document.tokens[last].span.end
    let figures = document.figures
    return figures[figures.partitioningIndex { $0.span.start >= start }...]
      .prefix { $0.span.start < end }.filter { $0.span.end <= end }[...]
  }

  /// Whether a word of a figure gives its number and not its unit.
  private func isPart(_ token: Token) -> Bool {
    token.kind == .number || NumberWords.meaning(of: token.key) != nil
  }

  private static func key(of value: Double) -> UInt64 {
    FoldedKey(abs(value) < 1e15 && value == value.rounded() ? "\(Int(value))" : "\(value)").value
  }
}
