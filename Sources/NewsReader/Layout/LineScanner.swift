import NewsCore

/// Turns a range of a text into the characters one line of the screen shows.
///
/// A run of white space becomes one space, none at either end; markup disappears.
struct LineScanner {
  let text: SourceText
  let markup: [TextSpan]

  func clusters(of span: TextSpan) -> [Cluster] {
    var clusters: [Cluster] = []
    clusters.reserveCapacity(span.count)
    var blank: TextSpan?
    for piece in pieces(of: span) {
      for cluster in ClusterScanner(text, in: piece) {
        if isBlank(cluster) {
          blank = TextSpan(blank?.start ?? cluster.span.start, cluster.span.end)
          continue
        }
        if let blank, !clusters.isEmpty {
          clusters.append(Cluster(.text, span: blank, shown: " "))
        }
        blank = nil
        clusters.append(cluster)
      }
    }
    return clusters
  }

  /// Whether a cluster is white space and bears no mark.
  private func isBlank(_ cluster: Cluster) -> Bool {
    Blank.isBlank(text.bytes[cluster.span.start])
      && (cluster.span.count == 1 || cluster.kind == .newline)
  }

  /// The parts of a span between its markup.
  private func pieces(of span: TextSpan) -> [TextSpan] {
    var pieces: [TextSpan] = []
    var start = span.start
    for hidden in markup[markup.firstIndex(endingAfter: start)...] {
      guard hidden.start < span.end else { break }
      if start < hidden.start { pieces.append(TextSpan(start, hidden.start)) }
      start = hidden.end
    }
    if start < span.end { pieces.append(TextSpan(start, span.end)) }
    return pieces
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
