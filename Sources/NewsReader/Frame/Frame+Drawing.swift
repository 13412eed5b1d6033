extension Frame {
  /// Puts a character into a cell, if all of it is on the screen.
  mutating func put(_ text: String, width: Int, column: Int, row: Int, _ style: Style) {
    guard (0..<size.rows).contains(row), column >= 0, width >= 1, column + width <= size.columns
    else { return }
    let index = row * size.columns + column
    cells[index] = Cell(text, style)
    for next in 1..<max(1, width) { cells[index + next] = Cell("", style) }
  }

  /// Writes a text from a column on, as much as fits into `columns`; returns the column after it.
  @discardableResult
  mutating func write(
    _ text: CellText, column: Int, row: Int, columns: Int, _ style: Style
  ) -> Int {
    let limit = min(size.columns, column + columns)
    var at = column
    for cluster in text.clusters {
      guard at + cluster.width <= limit else { break }
      put(cluster.shown, width: cluster.width, column: at, row: row, style)
      at += cluster.width
    }
    return at
  }

  /// Gives part of a row, which is on the screen, another style.
  mutating func restyle(columns: Range<Int>, row: Int, _ style: Style) {
    for column in columns { cells[row * size.columns + column].style = style }
  }

  /// Fills part of a row with a character of width 1.
  mutating func fill(
    _ text: String = " ", columns: Range<Int>, row: Int, _ style: Style
  ) {
    for column in columns { put(text, width: 1, column: column, row: row, style) }
  }
}
