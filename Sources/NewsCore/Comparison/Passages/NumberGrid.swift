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

  /// Adds the numbers of a rectangle of the same size.
  mutating func add(_ other: NumberGrid) {
    precondition(rows == other.rows && columns == other.columns)
    for index in values.indices { values[index] += other.values[index] }
  }
}
