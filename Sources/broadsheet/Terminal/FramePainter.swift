import NewsReader

/// Shows frames by putting only the cells that differ from the frame before.
struct FramePainter {
  private let theme: Theme
  private var last: Frame?
  private var looks: [Style: Look] = [:]

  init(theme: Theme) {
    self.theme = theme
  }

  /// Forgets the last frame, so that the next one is painted whole.
  mutating func forget() {
    last = nil
  }

  mutating func paint(_ frame: Frame, on canvas: inout some Canvas) {
    let previous = last?.size == frame.size ? last : nil
    if previous == nil { canvas.clear() }
    for row in 0..<frame.size.rows {
      let cells = frame.row(row)
      guard let previous else {
        put(cells, row: row, run: 0..<cells.count, on: &canvas)
        continue
      }
      let before = previous.row(row)
      guard cells != before else { continue }
      for run in Self.changedRuns(cells, before) { put(cells, row: row, run: run, on: &canvas) }
    }
    canvas.refresh(cursor: frame.cursor)
    last = frame
  }

  /// Ranges of columns that differ, widened so that no wide cluster, old or new, is cut.
  static func changedRuns(_ cells: ArraySlice<Cell>, _ before: ArraySlice<Cell>) -> [Range<Int>] {
    var runs: [Range<Int>] = []
    let count = cells.count
    func isInside(_ column: Int) -> Bool {
      column < count
        && (cells[cells.startIndex + column].cluster.isEmpty
          || before[before.startIndex + column].cluster.isEmpty)
    }
    var column = 0
    while column < count {
      guard cells[cells.startIndex + column] != before[before.startIndex + column] else {
        column += 1
        continue
      }
      var start = column
      while start > 0 && isInside(start) { start -= 1 }
      var end = column + 1
      while isInside(end)
        || (end < count && cells[cells.startIndex + end] != before[before.startIndex + end])
      {
        end += 1
      }
      runs.append(start..<end)
      column = end
    }
    return runs
  }

  private mutating func put(
    _ cells: ArraySlice<Cell>, row: Int, run: Range<Int>, on canvas: inout some Canvas
  ) {
    var column = run.lowerBound
    while column < run.upperBound {
      let cell = cells[cells.startIndex + column]
      let isWide =
        column + 1 < cells.count && cells[cells.startIndex + column + 1].cluster.isEmpty
        && !cell.cluster.isEmpty
      let look = look(of: cell.style)
      let cluster = cell.cluster.isEmpty ? " " : cell.cluster
      for glyph in Glyph.glyphs(of: cluster, width: isWide ? 2 : 1) {
        canvas.put(glyph, row: row, column: column, look: look)
        column += glyph.width
      }
    }
  }

  private mutating func look(of style: Style) -> Look {
    if let known = looks[style] { return known }
    let look = theme.look(of: style)
    looks[style] = look
    return look
  }
}
