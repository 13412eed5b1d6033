import NewsCore

/// Whom an account quotes and how much (`gs`), or all accounts of its story side by side.
struct SourcesList: ListScreen {
  /// A line of the list.
  enum Row: Hashable, Sendable {
    /// All sources of a kind.
    case total(SpeakerKind?)
    /// What is nobody's but the writer's.
    case own
    /// A line that parts the kinds from the sources.
    case gap
    /// A source, by its name; counts are those of each account.
    case source(SourceShare)
  }

  /// The account it was opened for.
  let article: ArticleID
  var list = ListState()
  private(set) var rows: [Row] = []
  /// How each account of the story is sourced.
  private(set) var accounts: [Sourcing] = []
  private(set) var showsAll = false
  private(set) var isComplete = false

  init(article: ArticleID) {
    self.article = article
  }

  var hints: [String] {
    [
      showsAll ? "Tab this account" : "Tab all accounts", "Enter go there", "* follow", "c card",
      "Esc close",
    ]
  }

  mutating func take(_ accounts: [Sourcing]) {
    self.accounts = accounts
    isComplete = true
    show()
  }

  mutating func turn(by count: Int) {
    guard accounts.count > 1, count % 2 != 0 else { return }
    showsAll.toggle()
    show()
  }

  /// The accounts that have a column.
  var shown: [Sourcing] { showsAll ? accounts : accounts.filter { $0.article == article } }

  var selectedShare: SourceShare? {
    guard case .source(let share)? = list.selectedRow.map({ rows[$0] }) else { return nil }
    return share
  }

  /// The first quotation of the selected source, in this account if there is one.
  var selectedPlace: Place? {
    guard let selectedShare else { return nil }
    let ordered = shown.filter { $0.article == article } + shown.filter { $0.article != article }
    return ordered.lazy.compactMap { account in
      account.share(like: selectedShare)?.first.map { Place(article: account.article, span: $0) }
    }.first
  }

  /// The number of words of a line in an account.
  func words(of row: Row, in account: Sourcing) -> Int {
    switch row {
    case .total(let kind): account.total(of: kind).allWords
    case .own: account.ownWords
    case .gap: 0
    case .source(let share): account.share(like: share)?.allWords ?? 0
    }
  }

  /// The number of quotations and reports of a line in an account.
  func quotations(of row: Row, in account: Sourcing) -> Int {
    switch row {
    case .total(let kind): account.total(of: kind).times
    case .own, .gap: 0
    case .source(let share): account.share(like: share)?.times ?? 0
    }
  }

  /// Kinds first, then the sources of all accounts shown, those with most words first.
  private mutating func show() {
    let selected = list.selectedRow.map { rows[$0] }
    let kinds = SpeakerKind.allCases.map { Optional($0) } + [nil]
    let present = kinds.filter { kind in
      shown.contains { $0.shares.contains { $0.kind == kind } }
    }
    var sources: [SourceShare] = []
    for share in shown.flatMap(\.shares) where share.kind != nil {
      if !sources.contains(where: { $0.isSame(as: share) }) { sources.append(share) }
    }
    let ordered = sources.map { share in
      (share: share, words: shown.reduce(0) { $0 + words(of: .source(share), in: $1) })
    }.sorted { ($1.words, $0.share.name ?? "") < ($0.words, $1.share.name ?? "") }
    rows = present.map { .total($0) } + (shown.isEmpty ? [] : [.own])
    if !ordered.isEmpty { rows += [.gap] + ordered.map { .source($0.share) } }
    list.setTexts(rows.map(Self.text), keeping: selected.flatMap { rows.firstIndex(of: $0) })
    if list.selected == 0, let first = rows.firstIndex(of: .gap) { list.select(first + 1) }
  }

  private static func text(of row: Row) -> String {
    switch row {
    case .total(let kind): kind?.rawValue ?? "unattributed"
    case .own: "the writer’s own"
    case .gap: ""
    case .source(let share): (share.name ?? "") + "\n" + share.kindName
    }
  }
}
