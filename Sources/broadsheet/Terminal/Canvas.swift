import NewsReader

/// What a painter paints on.
protocol Canvas {
  /// Puts a glyph into the cell and, when it is two columns wide, the next one.
  mutating func put(_ glyph: Glyph, row: Int, column: Int, look: Look)
  /// Makes every cell blank.
  mutating func clear()
  /// Makes what was put visible, with the terminal's cursor at a place or hidden.
  mutating func refresh(cursor: Position?)
}
