import NewsCore

/// The accounts of a story side by side in numbers, and what the selected one adds (`gv`).
struct StoryOverview: ListScreen {
  /// The article it was opened for.
  let article: ArticleID
  var list = ListState()
  /// What accounts are and how they depend on each other, the first published first.
  private(set) var rows: [AccountRow] = []
  private(set) var comparison: AccountComparison?
  private var sourcing: [ArticleID: Sourcing] = [:]

  init(article: ArticleID) {
    self.article = article
  }

  var hints: [String] {
    ["Enter open", "s side by side", "gs sources", "go only here", "Esc close"]
  }

  mutating func take(_ comparison: AccountComparison) {
    self.comparison = comparison
    rows = comparison.overview
    list.setTexts(
      rows.map(\.article.name),
      keeping: rows.firstIndex { $0.article == selectedAccount ?? article })
  }

  mutating func take(_ rows: [Sourcing]) {
    sourcing = Dictionary(rows.map { ($0.article, $0) }, uniquingKeysWith: { first, _ in first })
  }

  var selectedAccount: ArticleID? { list.selectedRow.map { rows[$0].article } }

  /// Who is quoted in an account; nil as long as that is not known.
  func sourcing(of account: ArticleID) -> Sourcing? { sourcing[account] }

  /// What only this account has.
  func lone(in account: ArticleID) -> [LoneRow] {
    comparison?.only.filter { $0.place.article == account } ?? []
  }

  /// How many values it gives otherwise than another account.
  func differing(in account: ArticleID) -> Int {
    comparison?.differences.count { row in
      row.verdict != .agrees && row.values.contains { $0.place.article == account }
    } ?? 0
  }
}
