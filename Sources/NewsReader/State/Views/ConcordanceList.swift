import NewsCore

/// Every place of the target in its context (`gk`), or of words searched in all articles (`g/`).
struct ConcordanceList: ListScreen {
  var list = ListState()
  private(set) var rows: [ConcordanceLine] = []
  /// Whether what is typed is searched for, and not only a filter.
  let isSearch: Bool
  /// The words searched for.
  var query = ""
  private(set) var isComplete = false
  private(set) var isPartial = false
  /// What is wrong with the words searched for.
  var problem: String?

  init(isSearch: Bool) {
    self.isSearch = isSearch
  }

  var hints: [String] {
    isSearch
      ? ["Enter go there", "/ other words", "Esc close"]
      : ["Enter go there", "/ filter", "Esc close"]
  }

  mutating func take(_ rows: [ConcordanceLine], isPartial: Bool = false) {
    self.isPartial = isPartial
    problem = nil
    let selected = selectedLine?.place
    self.rows = rows
    isComplete = true
    list.setTexts(
      rows.map { $0.before + $0.match + $0.after + "\n" + $0.place.article.name },
      keeping: selected.flatMap { place in rows.firstIndex { $0.place == place } })
  }

  mutating func clear() {
    rows = []
    isPartial = false
    problem = nil
    list.setTexts([])
  }

  var selectedLine: ConcordanceLine? { list.selectedRow.map { rows[$0] } }
}
