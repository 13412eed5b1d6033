import NewsCore

/// How one kind of row looks in each format.
protocol Listing {
  associatedtype Row

  /// The header of the comma-separated values.
  var columns: [String] { get }

  /// The row as one JSON object.
  func write(_ row: Row, to writer: inout JSONWriter)

  /// The row as records of comma-separated values, in each one for each column.
  func records(of row: Row) -> [[String]]

  /// The row for people, sanitised, with its last newline.
  func text(of row: Row) -> String
}
