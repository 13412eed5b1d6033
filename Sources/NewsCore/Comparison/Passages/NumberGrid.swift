/// A rectangle of numbers, row by row.
struct NumberGrid {
  let rows: Int
  let columns: Int
  private(set) var values: [Float]

  /// A rectangle filled with one number.
  init(rows: Int, columns: Int, filling value: Float = 0) {
    self.rows = rows
    self.columns = columns
    values = Array(repeating: value, count: rows * columns)
  }

  @inline(__always)
  subscript(row: Int, column: Int) -> Float {
    get { values[row * columns + column] }
    set { values[row * columns + column] = newValue }
  }
}
