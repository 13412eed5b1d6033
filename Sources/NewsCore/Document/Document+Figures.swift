extension Document {
  /// The span of a figure with the words that hedge it: `more than 100`, `20 or so`; the span itself where
  /// there are none, and where no figure has this span.
  func hedged(_ span: TextSpan) -> TextSpan {
    guard let figure = figure(at: span), figure.approximation != .exact else { return span }
    let own = tokens(in: span)
    let (first, next) = (own.lowerBound, own.upperBound)
    let before =
      FigureWords.approximation(key(first - 2), key(first - 1)) != nil
      ? 2 : FigureWords.approximation(before: key(first - 1)) != nil ? 1 : 0
    // `as many as`.
    let isLonger = before == 2 && key(first - 1) == key(first - 3)
    if isLonger { return TextSpan(tokens[first - 3].span.start, span.end) }
    if before > 0 { return TextSpan(tokens[first - before].span.start, span.end) }
    guard FigureWords.approximation(behind: key(next), key(next + 1)) != nil else { return span }
    return TextSpan(span.start, tokens[next + 1].span.end)
  }

  /// The figure that has a span.
  func figure(at span: TextSpan) -> Figure? {
    let place = figures.partitioningIndex { $0.span >= span }
    return place < figures.count && figures[place].span == span ? figures[place] : nil
  }

  private func key(_ index: Int) -> FoldedKey {
    tokens.indices.contains(index) ? tokens[index].key : FoldedKey()
  }
}
