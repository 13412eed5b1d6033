import NewsCore

/// The accounts of a story side by side in numbers, and what the selected one adds (`gv`).
struct StoryOverview: ComparisonScreen {
  /// The article it was opened for.
  let article: ArticleID
  var list = ListState()
  /// What accounts are and how they depend on each other, the first published first.
  private(set) var rows: [AccountRow] = []
  private(set) var findings = AccountFindings()
  /// How many accounts are of their own words; nil as long as that is not known.
  private(set) var independent: Int?
  private var sourcing: [ArticleID: Sourcing] = [:]

  init(article: ArticleID) {
    self.article = article
  }

  var hints: [String] {
    ["Enter open", "s side by side", "gs sources", "go only here", "Esc close"]
  }

  mutating func take(_ comparison: AccountComparison) {
    let selected = selectedAccount ?? article
    rows = comparison.overview
    findings = AccountFindings(comparison)
    independent = comparison.independent
    list.setTexts(
      rows.map(\.article.name),
      keeping: rows.firstIndex { $0.article == selected })
  }

  mutating func take(_ rows: [Sourcing]) {
    sourcing = Dictionary(rows.map { ($0.article, $0) }, uniquingKeysWith: { first, _ in first })
  }

  var selectedAccount: ArticleID? { list.selectedRow.map { rows[$0].article } }

  /// Who is quoted in an account; nil as long as that is not known.
  func sourcing(of account: ArticleID) -> Sourcing? { sourcing[account] }
}
