import NewsCore

/// A list with a column for each account of a story.
protocol AccountTable: ComparisonScreen {
  var columns: AccountColumns { get set }

  /// How many accounts have a column on a line of so many cells.
  func room(_ columns: Int) -> Int
}
