/// Divides the screen between the panes: side by side where each stays readable, else below one
/// another.
struct PaneArrangement {
  /// The area the panes share.
  let area: Rect
  let count: Int

  /// Below this many columns of screen panes are stacked.
  static let sideBySideColumns = 100
  /// The narrowest pane that stands beside another.
  static let leastColumns = 40
  /// The lowest pane that stands below another.
  static let leastRows = 4
  /// The width at which another account is opened beside the first at the start.
  static let comfortableColumns = 48
  /// The height at which another account is opened below the first at the start.
  static let comfortableRows = 11

  /// How many panes open at first in an area.
  static func comfortableCount(in area: Rect) -> Int {
    area.columns < sideBySideColumns
      ? max(1, min(2, area.rows / comfortableRows))
      : max(1, min(4, area.columns / comfortableColumns))
  }

  /// The places of the panes; nil for a pane there is no room for. The active pane always has a
  /// place.
  func rects(active: Int) -> [Rect?] {
    guard count > 0 else { return [] }
    let perRow =
      area.columns < Self.sideBySideColumns
      ? 1 : max(1, min(count, area.columns / Self.leastColumns))
    let allRows = (count + perRow - 1) / perRow
    let shownRows = max(1, min(allRows, area.rows / Self.leastRows))
    let firstRow = min(max(0, active / perRow - shownRows + 1), allRows - shownRows)
    return (0..<count).map { index in
      let row = index / perRow - firstRow
      guard (0..<shownRows).contains(row) else { return nil }
      let inRow = min(perRow, count - index / perRow * perRow)
      let (top, height) = Self.part(row, of: shownRows, in: area.rows)
      let (left, width) = Self.part(index % perRow, of: inRow, in: area.columns)
      return Rect(
        column: area.column + left, row: area.row + top, columns: width, rows: height)
    }
  }

  /// The start and length of one of `count` nearly equal parts of `length`.
  private static func part(_ index: Int, of count: Int, in length: Int) -> (Int, Int) {
    let start = length * index / count
    return (start, length * (index + 1) / count - start)
  }
}
