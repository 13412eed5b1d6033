import NewsCore

/// A text on one line, cut into the characters the screen shows.
struct CellText: Hashable, Sendable {
  private(set) var clusters: [Cluster]
  /// The width of all clusters in cells.
  private(set) var width: Int
  /// The text that the clusters' spans count in; nil where it is of no interest.
  private(set) var source: SourceText?

  init(clusters: [Cluster]) {
    self.clusters = clusters
    width = clusters.reduce(0) { $0 + $1.width }
  }

  /// A text from outside: sanitised, white space folded into single spaces.
  init(_ string: String) {
    let text = SourceText(string)
    self.init(clusters: LineScanner(text: text, markup: []).clusters(of: text.span))
    source = text
  }

  /// A text of the reader's own; blanks are kept.
  init(label: String) {
    self.init(clusters: Array(ClusterScanner(label)))
  }

  /// What stands before a span of the text, in it and after it.
  func parts(around span: TextSpan) -> (before: CellText, within: CellText, after: CellText) {
    let start = clusters.partitioningIndex { $0.span.start >= span.start }
    let end = max(start, clusters.partitioningIndex { $0.span.start >= span.end })
    return (part(..<start), part(start..<end), part(end...))
  }

  private func part(_ range: some RangeExpression<Int>) -> CellText {
    var part = CellText(clusters: Array(clusters[range]))
    part.source = source
    return part
  }

  /// As much of the text as fits `columns`; where something is left out the end says so.
  func cut(to columns: Int) -> CellText {
    guard width > columns else { return self }
    guard columns > 0 else { return CellText(clusters: []) }
    var kept: [Cluster] = []
    var used = 1
    for cluster in clusters {
      guard used + cluster.width <= columns else { break }
      kept.append(cluster)
      used += cluster.width
    }
    while kept.last?.shown == " " { kept.removeLast() }
    let end = kept.last?.span.end ?? 0
    kept.append(Cluster(.text, span: TextSpan(end, end), shown: "…"))
    var cut = CellText(clusters: kept)
    cut.source = source
    return cut
  }

  /// As much of the end of the text as fits `columns`; where something is left out the beginning
  /// says so.
  func cutAtStart(to columns: Int) -> CellText {
    guard width > columns else { return self }
    guard columns > 0 else { return CellText(clusters: []) }
    var kept: [Cluster] = []
    var used = 1
    for cluster in clusters.reversed() {
      guard used + cluster.width <= columns else { break }
      kept.append(cluster)
      used += cluster.width
    }
    let start = kept.last?.span.start ?? 0
    kept.append(Cluster(.text, span: TextSpan(start, start), shown: "…"))
    var cut = CellText(clusters: kept.reversed())
    cut.source = source
    return cut
  }
}
