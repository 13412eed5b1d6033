import NewsCore

/// What the accounts of a story call the same person, group or act (`gw`).
struct DesignationList: AccountTable {
  /// The account it was opened for.
  let article: ArticleID
  var list = ListState()
  var columns = AccountColumns()
  private(set) var rows: [DesignationRow] = []
  private(set) var isComplete = false

  init(article: ArticleID) {
    self.article = article
  }

  var keys: KeySection? { KeyMap.accounts }

  var hints: [String] {
    ["Enter go there, all panes", "/ filter", "h l other accounts", "Esc close"]
  }

  mutating func take(_ comparison: AccountComparison) {
    let selected = selectedRow
    columns.take(comparison.accounts)
    rows = comparison.designations
    isComplete = true
    list.setTexts(
      rows.map { row in ([row.what] + row.values.map(\.text)).joined(separator: "\n") },
      keeping: selected.flatMap { rows.firstIndex(of: $0) })
  }

  var selectedRow: DesignationRow? { list.selectedRow.map { rows[$0] } }

  /// Where each account has its most frequent words first; that of the account it was opened for
  /// comes first.
  var selectedPlaces: [Place] {
    var seen: Set<ArticleID> = []
    let places = selectedRow?.values.map(\.place).filter { seen.insert($0.article).inserted } ?? []
    return places.filter { $0.article == article } + places.filter { $0.article != article }
  }
}
