import NewsCore

/// The articles (`gl`).
struct ArticleList: ListScreen {
  /// What stands first; rows that are equal in it stay as the library gives them.
  enum Order: CaseIterable, Hashable, Sendable {
    /// As the library gives them.
    case given
    case newest, oldest, publication, title, longest
  }

  var list = ListState()
  private(set) var rows: [ArticleSummary] = []
  private(set) var order = Order.given
  private var all: [ArticleSummary] = []

  var hints: [String] {
    ["Enter open here", "o in a new pane", "s its story", "/ filter", "Tab order", "Esc close"]
  }

  var keys: KeySection? { KeyMap.articles }

  mutating func take(_ rows: [ArticleSummary]) {
    all = rows
    show()
  }

  /// The next order, or one before when `count` is negative.
  mutating func turnOrder(by count: Int) {
    let orders = Order.allCases
    let place = orders.firstIndex(of: order) ?? 0
    let next = (place + count) % orders.count
    order = orders[next < 0 ? next + orders.count : next]
    show()
  }

  private mutating func show() {
    let selected = selectedArticle?.id
    rows = Self.sorted(all, by: order)
    list.setTexts(
      rows.map { row in
        [row.title, row.publication ?? "", row.published.map(DateText.short) ?? "", row.id.name]
          .joined(separator: "\n")
      }, keeping: selected.flatMap { id in rows.firstIndex { $0.id == id } })
  }

  private static func sorted(_ rows: [ArticleSummary], by order: Order) -> [ArticleSummary] {
    switch order {
    case .given: rows
    // Articles without a day, or without a publication, come last.
    case .newest: ordered(rows) { row in row.published.map { -$0.firstDay } ?? .max }
    case .oldest: ordered(rows) { row in row.published?.firstDay ?? .max }
    case .publication:
      ordered(rows) { row in row.publication.map { "0" + $0.lowercased() } ?? "1" }
    case .title: ordered(rows) { $0.title.lowercased() }
    case .longest: ordered(rows) { -$0.words }
    }
  }

  /// The rows by a key, in the order they have where it is the same.
  private static func ordered(
    _ rows: [ArticleSummary], _ key: (ArticleSummary) -> some Comparable
  ) -> [ArticleSummary] {
    rows.enumerated().map { (key: key($1), place: $0) }
      .sorted { ($0.key, $0.place) < ($1.key, $1.place) }
      .map { rows[$0.place] }
  }

  var selectedArticle: ArticleSummary? { list.selectedRow.map { rows[$0] } }
}
