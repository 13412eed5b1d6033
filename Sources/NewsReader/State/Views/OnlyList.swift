import NewsCore

/// What only one account of a story has, and what it lacks that all others have (`go`).
struct OnlyList: ComparisonScreen {
  /// A line of the list.
  enum Row: Hashable, Sendable {
    case only(LoneRow)
    case missing(MissingRow)

    /// The account that has it alone, or lacks it.
    var article: ArticleID {
      switch self {
      case .only(let row): row.place.article
      case .missing(let row): row.article
      }
    }

    var kind: LoneItem.Kind {
      switch self {
      case .only(let row): row.kind
      case .missing(let row): row.kind
      }
    }

    var text: String {
      switch self {
      case .only(let row): row.text
      case .missing(let row): row.text
      }
    }

    /// The first of what only the account has, or lacks, in a passage; nil where that is all of it.
    var mark: TextSpan? {
      switch self {
      case .only(let row): row.kind == .sentence ? nil : row.marks.first
      case .missing(let row): row.mark
      }
    }

    /// Where it stands; what is missing here, in the first of the others.
    var place: Place? {
      switch self {
      case .only(let row): row.place
      case .missing(let row): row.places.first
      }
    }
  }

  /// The account it was opened for.
  let article: ArticleID
  var list = ListState()
  private(set) var rows: [Row] = []
  private(set) var accounts: [ArticleID] = []
  private(set) var showsAll = false
  private(set) var isComplete = false
  private var all: [Row] = []

  init(article: ArticleID) {
    self.article = article
  }

  var hints: [String] {
    ["Enter go there", showsAll ? "Tab this account" : "Tab all accounts", "/ filter", "Esc close"]
  }

  mutating func take(_ comparison: AccountComparison) {
    accounts = comparison.accounts
    all = comparison.accounts.flatMap { account in
      comparison.only.filter { $0.place.article == account }.map { Row.only($0) }
        + comparison.missing.filter { $0.article == account }.map { Row.missing($0) }
    }
    isComplete = true
    show()
  }

  mutating func turn() {
    guard accounts.count > 1 else { return }
    showsAll.toggle()
    show()
  }

  var selectedItem: Row? { list.selectedRow.map { rows[$0] } }

  private mutating func show() {
    let selected = selectedItem
    rows = showsAll ? all : all.filter { $0.article == article }
    list.setTexts(
      rows.map { "\($0.kind.rawValue)\n\($0.text)" },
      keeping: selected.flatMap { rows.firstIndex(of: $0) })
  }
}
