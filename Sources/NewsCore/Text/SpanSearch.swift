extension Array where Element == TextSpan {
  /// The index of the first of these spans, which are in order and do not overlap, that ends after
  /// `offset`; `count` when none does.
  public func firstIndex(endingAfter offset: Int) -> Int {
    partitioningIndex { $0.end > offset }
  }

  /// Whether one of these spans, which are in order and do not overlap, contains the byte at
  /// `offset`.
  func contains(at offset: Int) -> Bool {
    let index = firstIndex(endingAfter: offset)
    return index < count && self[index].start <= offset
  }

  /// Those of these spans, which are in order and do not overlap, that begin within `span`.
  func within(_ span: TextSpan) -> ArraySlice<TextSpan> {
    let first = firstIndex(endingAfter: span.start)
    let end = self[first...].firstIndex { $0.start >= span.end } ?? count
    return self[first..<end]
  }

  /// The parts of `span` that none of these spans, which are in order and do not overlap, covers.
  public func gaps(in span: TextSpan) -> [TextSpan] {
    var gaps: [TextSpan] = []
    var start = span.start
    for covered in self[firstIndex(endingAfter: start)...] {
      guard covered.start < span.end else { break }
      if start < covered.start { gaps.append(TextSpan(start, covered.start)) }
      start = covered.end
    }
    if start < span.end { gaps.append(TextSpan(start, span.end)) }
    return gaps
  }
}

extension Array {
  /// What of things that stand in order, none in another, overlaps a span.
  func part(in span: TextSpan, _ place: KeyPath<Element, TextSpan>) -> ArraySlice<Element> {
    let first = partitioningIndex { $0[keyPath: place].end > span.start }
    return self[first...].prefix { $0[keyPath: place].start < span.end }
  }
}
