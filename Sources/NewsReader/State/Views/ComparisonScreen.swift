import NewsCore

/// A list of what a comparison of accounts has found.
protocol ComparisonScreen: ListScreen {
  /// The account it was opened for.
  var article: ArticleID { get }

  mutating func take(_ comparison: AccountComparison)
}
