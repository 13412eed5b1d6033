/// A listing in which a row is one record of comma-separated values.
protocol FlatListing: Listing {
  /// The row as comma-separated values, one for each column.
  func fields(of row: Row) -> [String]
}

extension FlatListing {
  func records(of row: Row) -> [[String]] { [fields(of: row)] }
}
