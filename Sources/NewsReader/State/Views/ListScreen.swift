import NewsCore

/// A list that takes the place of the panes.
protocol ListScreen: Hashable, Sendable {
  var list: ListState { get set }

  /// The keys that help here beyond moving, for the title line, the most useful first.
  var hints: [String] { get }

  /// The words that are marked in the lines.
  var words: [TextSearch] { get }

  /// The keys that only this list has; nil when it has those of every list.
  var keys: KeySection? { get }

  /// Whether there are more lines than are listed.
  var isPartial: Bool { get }

  /// How many rows of `area` show more about the selected line, below the lines.
  func detailRows(in area: Rect) -> Int

  /// Draws more about the selected line.
  func drawDetail(in rect: Rect, of frame: inout Frame, state: ReaderState)

  /// What it lists.
  func title(in state: ReaderState) -> String

  /// What the bottom line says of the selected line.
  var status: String { get }

  /// What stands in place of lines when there are none.
  var emptyText: String { get }

  /// Adds the names of the columns to a line of `columns` cells.
  func addHeading(to line: inout StyledLine, columns: Int, state: ReaderState)

  /// Adds the columns of a row; what it shares with the row above, `previous`, need not be
  /// repeated.
  func addLine(
    _ row: Int, after previous: Int?, to line: inout StyledLine, columns: Int, state: ReaderState)
}

extension ListScreen {
  var words: [TextSearch] { list.words }

  var keys: KeySection? { nil }

  var isPartial: Bool { false }

  var status: String { "" }

  func detailRows(in area: Rect) -> Int { 0 }

  func drawDetail(in rect: Rect, of frame: inout Frame, state: ReaderState) {}

  var hints: [String] { ["Enter go there", "/ filter", "Esc close"] }
}
