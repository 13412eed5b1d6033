/// A part of the screen, in cells.
struct Rect: Hashable, Sendable {
  var column: Int
  var row: Int
  var columns: Int
  var rows: Int

  static let zero = Rect(column: 0, row: 0, columns: 0, rows: 0)

  /// The column after the last.
  var endColumn: Int { column + columns }

  /// The row after the last.
  var endRow: Int { row + rows }

  func contains(_ position: Position) -> Bool {
    (column..<endColumn).contains(position.column) && (row..<endRow).contains(position.row)
  }
}
