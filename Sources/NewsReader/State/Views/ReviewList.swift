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
  /// A mention whose link is to be selected when it comes.
  private var wanted: Place?

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
    if isFirst { selectNextOpen { _ in true } }
    if let wanted { select(wanted) }
    wanted = nil
  }

  /// Selects the link of a mention, now or when it comes.
  mutating func seek(_ mention: Place) {
    if isComplete { select(mention) } else { wanted = mention }
  }

  private mutating func select(_ mention: Place) {
    let line = list.matches.firstIndex { rows[$0].id.mention == mention }
    if let line { list.select(line) }
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
    all[index] = review.judged(verdict)
    // Who is one person is not another one, too.
    let isAnswered = verdict == .same
    selectNextOpen { !isAnswered || $0.id.mention != review.id.mention }
    show()
  }

  /// Selects the first open link after the selected one that fulfils a condition, around the end;
  /// where there is none it stays.
  private mutating func selectNextOpen(where isWanted: (ReviewRow) -> Bool) {
    let open = Dictionary(
      all.map { ($0.id, $0.verdict == nil) }, uniquingKeysWith: { $0 && $1 })
    let lines = list.matches.map { open[rows[$0].id] == true && isWanted(rows[$0]) }
    let start = min(list.selected, lines.count)
    if let next = lines[start...].firstIndex(of: true) ?? lines.firstIndex(of: true) {
      list.select(next)
    }
  }

  /// The selection stays with its link, or goes to the next one that is still there.
  private mutating func show() {
    let start = list.selectedRow ?? 0
    let order = rows[min(start, rows.count)...] + rows[..<min(start, rows.count)].reversed()
    rows = isOpenOnly ? all.filter { $0.verdict == nil } : all
    let places = Dictionary(
      zip(rows.map(\.id), 0...), uniquingKeysWith: { first, _ in first })
    list.setTexts(
      rows.map { row in
        [row.name, row.candidateName, row.reason, row.mention.place.article.name]
          .joined(separator: "\n")
      }, keeping: order.lazy.compactMap { places[$0.id] }.first)
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
