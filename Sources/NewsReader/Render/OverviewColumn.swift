/// The right edge of a pane: the whole article from top to bottom, one cell for each part.
struct OverviewColumn {
  let pane: Pane
  let geometry: PaneGeometry

  func draw(in frame: inout Frame) {
    let rows = geometry.textRows
    let count = pane.layout.lines.count
    guard rows > 0, count > 0 else { return }
    let first = pane.viewport.top * rows / count
    let last = min(count, pane.viewport.top + pane.viewport.height) * rows / count
    for row in 0..<rows {
      let isVisible = count <= rows || (row >= first && row < max(first + 1, last))
      frame.put(
        isVisible ? "┃" : "│", width: 1, column: geometry.overviewColumn,
        row: geometry.textRow + row, Style(.overview))
    }
  }
}
