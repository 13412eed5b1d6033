/// A whole screen as values: what `render` makes and a painter shows.
public struct Frame: Hashable, Sendable {
  public let size: Size
  /// Row by row, `size.columns` cells each.
  public internal(set) var cells: [Cell]
  /// Where the terminal's cursor stands; nil hides it.
  public internal(set) var cursor: Position?

  public init(size: Size) {
    self.size = size
    cells = Array(repeating: .blank, count: size.columns * size.rows)
  }

  /// The cells of a row, `0 <= row < size.rows`.
  public func row(_ row: Int) -> ArraySlice<Cell> {
    cells[row * size.columns..<(row + 1) * size.columns]
  }
}
