import NewsCore

/// Links that are ambiguous or uncertain, to be judged (`gr`).
struct ReviewList: ListScreen {
  var list = ListState()
  /// The rows shown.
  private(set) var rows: [ReviewRow] = []
  /// Whether only those are shown that nobody has judged.
  private(set) var isOpenOnly = false
  private(set) var isComplete = false
  private var all: [ReviewRow] = []

  var hints: [String] {
    ["Enter go there", "c card", isOpenOnly ? "Tab all" : "Tab open ones", "/ filter", "Esc close"]
  }

  var keys: KeySection? { KeyMap.reviewing }

  var status: String { selectedReview.map { "\($0.name): \($0.reason)" } ?? "" }

  mutating func take(_ rows: [ReviewRow]) {
    let isFirst = !isComplete
    all = rows
    isComplete = true
    show()
    if isFirst { selectNextOpen(from: 0) }
  }

  /// The number of links that nobody has judged.
  var openCount: Int { all.count { $0.verdict == nil } }

  var selectedReview: ReviewRow? { list.selectedRow.map { rows[$0] } }

  /// Shows those only that nobody has judged, or all.
  mutating func turn() {
    isOpenOnly.toggle()
    show()
  }

  /// Notes a verdict before the library has, and goes on to the next link that nobody has judged.
  mutating func judge(_ verdict: Verdict) {
    guard let review = selectedReview, let index = all.firstIndex(where: { $0.id == review.id })
    else { return }
    let selected = list.selected
    all[index] = review.judged(verdict)
    show()
    selectNextOpen(from: isOpenOnly ? selected : selected + 1)
  }

  /// Selects the first open line from `index` on, around the end; none, and it stays.
  private mutating func selectNextOpen(from index: Int) {
    let lines = list.matches.map { rows[$0].verdict == nil }
    let start = min(max(0, index), lines.count)
    guard let next = lines[start...].firstIndex(of: true) ?? lines.firstIndex(of: true) else {
      return list.select(index - 1)
    }
    list.select(next)
  }

  private mutating func show() {
    let selected = selectedReview?.id
    rows = isOpenOnly ? all.filter { $0.verdict == nil } : all
    list.setTexts(
      rows.map { row in
        [row.name, row.candidateName, row.reason, row.mention.place.article.name]
          .joined(separator: "\n")
      }, keeping: selected.flatMap { id in rows.firstIndex { $0.id == id } })
  }
}

extension ReviewRow {
  /// The row with a verdict.
  func judged(_ verdict: Verdict) -> ReviewRow {
    ReviewRow(
      id: id, name: name, mention: mention, candidateName: candidateName,
      candidateLine: candidateLine, reason: reason, verdict: verdict)
  }
}
