import NewsCore

/// The days that the accounts of a story tell of, and those on which they came out (`gt`).
struct TimelineList: ComparisonScreen {
  /// The account it was opened for.
  let article: ArticleID
  var list = ListState()
  private(set) var rows: [TimelineRow] = []
  private(set) var isComplete = false

  init(article: ArticleID) {
    self.article = article
  }

  var status: String {
    guard let row = selectedRow else { return "" }
    if row.isPublication { return "an account came out on this day" }
    if row.isDisputed { return "another account gives another day; gx shows both" }
    return row.isAssumed
      ? "no day of publication is told; reckoned from when the last of the others came out" : ""
  }

  mutating func take(_ comparison: AccountComparison) {
    let selected = selectedRow
    rows = comparison.timeline
    isComplete = true
    list.setTexts(
      rows.map { "\($0.day.iso)\n\($0.text)" },
      keeping: selected.flatMap { rows.firstIndex(of: $0) })
  }

  var selectedRow: TimelineRow? { list.selectedRow.map { rows[$0] } }

  /// Where the selected line points: in the account it was opened for, if that tells of the day.
  var selectedPlace: Place? {
    guard let places = selectedRow?.places else { return nil }
    return places.first { $0.article == article } ?? places.first
  }
}
