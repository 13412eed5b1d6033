import NewsCore

/// The right edge of a pane: the whole article from top to bottom, one cell for each part.
struct OverviewColumn {
  let pane: Pane
  let geometry: PaneGeometry
  /// Where the target occurs in the article.
  let targets: [TextSpan]

  func draw(in frame: inout Frame) {
    let rows = geometry.textRows
    let count = pane.layout.lines.count
    guard rows > 0, count > 0 else { return }
    let hits = Set(targets.map { row(ofLine: pane.layout.line(at: $0.start), rows: rows) })
    let first = row(ofLine: pane.viewport.top, rows: rows)
    let last = row(ofLine: min(count, pane.viewport.top + pane.viewport.height) - 1, rows: rows)
    for row in 0..<rows {
      let isVisible = count <= rows || (first...max(first, last)).contains(row)
      let isHit = hits.contains(row)
      let line = isVisible ? (isHit ? "┫" : "┃") : (isHit ? "┤" : "│")
      frame.put(
        line, width: 1, column: geometry.overviewColumn, row: geometry.textRow + row,
        Style(isHit ? .overviewHit : .overview))
    }
  }

  /// The cell that stands for a line; a short article is not stretched.
  private func row(ofLine line: Int, rows: Int) -> Int {
    let count = pane.layout.lines.count
    return count <= rows ? line : line * rows / count
  }
}
