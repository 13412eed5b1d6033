import NewsCore

/// The articles (`gl`).
struct ArticleList: ListScreen {
  var list = ListState()
  private(set) var rows: [ArticleSummary] = []

  var hints: [String] {
    ["Enter open here", "o in a new pane", "s its story", "/ filter", "Esc close"]
  }

  mutating func take(_ rows: [ArticleSummary]) {
    let selected = selectedArticle?.id
    self.rows = rows
    list.setTexts(
      rows.map { row in
        [row.title, row.publication ?? "", row.published.map(DateText.short) ?? "", row.id.name]
          .joined(separator: "\n")
      }, keeping: selected.flatMap { id in rows.firstIndex { $0.id == id } })
  }

  var selectedArticle: ArticleSummary? { list.selectedRow.map { rows[$0] } }
}
