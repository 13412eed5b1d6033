import NewsCore

/// Turns a range of a text into the characters one line of the screen shows.
///
/// A run of white space becomes one space, none at either end; markup disappears.
struct LineScanner {
  let text: SourceText
  let markup: [TextSpan]

  func clusters(of span: TextSpan) -> [VisibleCluster] {
    let bytes = text.bytes.span
    var clusters: [VisibleCluster] = []
    clusters.reserveCapacity(span.count)
    var markupIndex = markup.firstIndex(endingAfter: span.start)
    var space: Int?
    var index = span.start
    while index < span.end {
      if markupIndex < markup.count, markup[markupIndex].start <= index {
        index = max(index, markup[markupIndex].end)
        markupIndex += 1
        continue
      }
      if Blank.isBlank(bytes[index]) {
        space = space ?? index
        index += 1
        continue
      }
      if let start = space, !clusters.isEmpty {
        clusters.append(VisibleCluster(text: " ", width: 1, span: TextSpan(start, index)))
      }
      space = nil
      let limit = min(span.end, markupIndex < markup.count ? markup[markupIndex].start : span.end)
      let (end, width) = ClusterReader.extent(in: bytes, at: index, limit: limit)
      let here = TextSpan(index, end)
      clusters.append(VisibleCluster(text: text[here], width: width, span: here))
      index = end
    }
    return clusters
  }
}

extension [TextSpan] {
  /// The index of the first of these ordered spans that ends after `offset`.
  func firstIndex(endingAfter offset: Int) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if self[middle].end <= offset { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
