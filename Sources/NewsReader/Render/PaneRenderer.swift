import NewsCore

/// Draws a pane: header, gutter, text and the overview column.
struct PaneRenderer {
  let state: ReaderState
  let pane: Pane
  let isActive: Bool

  private var geometry: PaneGeometry { PaneGeometry(rect: pane.rect, measure: state.measure) }

  func draw(in frame: inout Frame) {
    PaneHeader(
      pane: pane, summary: state.catalogue[pane.article], findings: state.compared.findings,
      isActive: isActive
    )
    .draw(in: &frame)
    guard let content = pane.content else {
      let text = CellText(pane.failure ?? "opening…").cut(to: geometry.textColumns)
      frame.write(
        text, column: geometry.textColumn, row: geometry.textRow, columns: geometry.textColumns,
        Style(pane.failure == nil ? .faint : .warning))
      return
    }
    let styler = TextStyler(state: state, pane: pane, content: content, isActive: isActive)
    let cursorLine = pane.cursorLine
    let counterparts = isActive ? [] : state.counterparts(in: pane)
    var marks = state.passageMarks(in: pane)[...]
    for row in 0..<geometry.textRows {
      let index = pane.viewport.top + row
      guard pane.layout.lines.indices.contains(index) else { break }
      drawLine(index, row: geometry.textRow + row, styler: styler, in: &frame)
      let span = pane.layout.lines[index].span
      marks = marks.drop { $0.span.start < span.start }
      if let link = counterparts.first(where: { $0.other.overlaps(span) }) {
        let sign = link.isLikely ? PassageMark.counterpart : PassageMark.doubtful
        drawSign(sign, Style(.activePaneHeader), row: geometry.textRow + row, &frame)
      } else if let mark = marks.first, mark.span.start < span.end {
        drawSign(mark.sign, Style(.faint), row: geometry.textRow + row, &frame)
      }
      if isActive && index == cursorLine { drawCursor(index, row: geometry.textRow + row, &frame) }
    }
    guard geometry.hasOverview else { return }
    OverviewColumn(pane: pane, geometry: geometry, targets: overviewSpans).draw(in: &frame)
  }

  /// What the overview marks: the hits of a search being typed, else the target.
  private var overviewSpans: [TextSpan] {
    let hits = state.hits(in: pane.article)
    return hits.isEmpty ? state.target?.spans(in: pane.article) ?? [] : hits
  }

  private func drawLine(_ index: Int, row: Int, styler: TextStyler, in frame: inout Frame) {
    let line = pane.layout.lines[index]
    guard !line.isBlank else { return }
    let clusters = pane.clusters(ofLine: index)
    let styles = styler.styles(of: clusters, in: line)
    var column = geometry.textColumn + line.indent
    let limit = geometry.textColumn + geometry.textColumns
    for (cluster, style) in zip(clusters, styles) {
      guard column + cluster.width <= limit else { break }
      frame.put(cluster.shown, width: cluster.width, column: column, row: row, style)
      column += cluster.width
    }
    if geometry.gutterColumns > 0, let bar = styler.bar(of: line) {
      frame.put(bar.text, width: 1, column: geometry.gutterColumn + 1, row: row, bar.style)
    }
  }

  /// Writes into the gutter which passages of the other panes a line belongs to.
  private func drawSign(_ sign: Character, _ style: Style, row: Int, _ frame: inout Frame) {
    guard geometry.gutterColumns > 0 else { return }
    frame.put(String(sign), width: 1, column: geometry.gutterColumn, row: row, style)
  }

  private func drawCursor(_ index: Int, row: Int, _ frame: inout Frame) {
    if geometry.gutterColumns > 0 {
      frame.put(
        "▸", width: 1, column: geometry.gutterColumn, row: row, Style(.activePaneHeader))
    }
    let column = geometry.textColumn + pane.column(of: pane.cursor, inLine: index)
    frame.cursor = Position(
      column: min(column, frame.size.columns - 1), row: row)
  }
}
