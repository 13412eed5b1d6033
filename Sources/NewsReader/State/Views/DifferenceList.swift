import NewsCore

/// What the accounts of a story give different values for (`gx`), and with Tab what they agree on.
struct DifferenceList: AccountTable {
  /// The account it was opened for.
  let article: ArticleID
  var list = ListState()
  var columns = AccountColumns()
  private(set) var rows: [DifferenceRow] = []
  private(set) var showsAgreement = false
  private(set) var isComplete = false
  private var all: [DifferenceRow] = []

  init(article: ArticleID) {
    self.article = article
  }

  var hints: [String] {
    [
      "Enter go there, all panes", showsAgreement ? "Tab differing only" : "Tab agreed too",
      "/ filter", "h l other accounts", "Esc close",
    ]
  }

  var keys: KeySection? { KeyMap.accounts }

  var status: String {
    selectedDifference.map { "\($0.what): \($0.verdict.explanation)" } ?? ""
  }

  mutating func take(_ comparison: AccountComparison) {
    columns.take(comparison.accounts)
    all = comparison.differences
    isComplete = true
    show()
  }

  mutating func turn() {
    showsAgreement.toggle()
    show()
  }

  /// How many values the accounts agree on that are not shown.
  var hiddenCount: Int { all.count - rows.count }

  var selectedDifference: DifferenceRow? { list.selectedRow.map { rows[$0] } }

  /// Where the selected line points: in the account it was opened for, if that has a value.
  var selectedPlace: Place? {
    guard let values = selectedDifference?.values else { return nil }
    return (values.first { $0.place.article == article } ?? values.first)?.place
  }

  /// What differs most comes first.
  private mutating func show() {
    let selected = selectedDifference
    let order: [Agreement] = [.differs, .later, .rounder] + (showsAgreement ? [.agrees] : [])
    rows = order.flatMap { verdict in all.filter { $0.verdict == verdict } }
    list.setTexts(
      rows.map { row in
        ([row.what, row.verdict.rawValue] + row.values.map(\.text)).joined(separator: "\n")
      }, keeping: selected.flatMap { rows.firstIndex(of: $0) })
  }
}

extension Agreement {
  /// The verdict in a few words; it says that accounts differ, never who is right.
  var explanation: String {
    switch self {
    case .agrees: "the accounts agree"
    case .differs: "the accounts differ"
    case .rounder: "one is a rounder figure, or a hedged one"
    case .later: "they differ, and the one with the other figure was published later"
    }
  }
}
