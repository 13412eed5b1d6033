/// The files that could not be opened, and why (`:skipped`).
struct SkippedList: ListScreen {
  var list = ListState()
  let rows: [String]

  var hints: [String] { ["/ filter", "Esc close"] }

  init(_ rows: [String]) {
    self.rows = rows
    list.setTexts(rows)
  }
}
