/// How one kind of row looks in each format.
protocol Listing {
  associatedtype Row

  /// The header of the comma-separated values.
  var columns: [String] { get }

  /// The row as one JSON object.
  func write(_ row: Row, to writer: inout JSONWriter)

  /// The row as comma-separated values, one for each column.
  func fields(of row: Row) -> [String]

  /// The row for people, sanitised, with its last newline.
  func text(of row: Row) -> String
}
