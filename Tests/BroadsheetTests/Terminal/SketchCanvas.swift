import NewsReader

@testable import broadsheet

/// A canvas that remembers what stands in each cell, as ncurses does.
struct SketchCanvas: Canvas {
  /// A glyph and how it looks; nil in the second cell of a wide one.
  struct Square: Hashable {
    let glyph: Glyph
    let look: Look
  }

  private(set) var squares: [[Square?]]
  private(set) var cursor: Position?
  /// The cells put since the count was last set to 0.
  var puts = 0
  private(set) var refreshes = 0

  init(size: Size) {
    squares = Array(
      repeating: Array(repeating: Square(glyph: .blank, look: Look()), count: size.columns),
      count: size.rows)
  }

  mutating func put(_ glyph: Glyph, row: Int, column: Int, look: Look) {
    puts += 1
    let blank = Square(glyph: .blank, look: Look())
    // Half a wide glyph cannot stay.
    if squares[row][column] == nil { squares[row][column - 1] = blank }
    let end = column + glyph.width
    if end < squares[row].count, squares[row][end] == nil { squares[row][end] = blank }
    squares[row][column] = Square(glyph: glyph, look: look)
    if glyph.width == 2 { squares[row][column + 1] = nil }
  }

  mutating func clear() {
    self.squares =
      SketchCanvas(
        size: Size(columns: squares.first?.count ?? 0, rows: squares.count)
      ).squares
  }

  mutating func refresh(cursor: Position?) {
    self.cursor = cursor
    refreshes += 1
  }
}
