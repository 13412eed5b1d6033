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
    for piece in markup.gaps(in: span) {
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
}
