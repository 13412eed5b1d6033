import NewsCore

/// Who said what (`gq`).
struct QuotationList: ListScreen {
  /// What comes together.
  enum Order: Hashable, Sendable {
    case speaker, article
  }

  var list = ListState()
  private(set) var rows: [QuotationRow] = []
  private(set) var order = Order.speaker
  private(set) var isComplete = false
  private var all: [QuotationRow] = []

  var hints: [String] {
    ["Tab order", "Enter all versions", "* follow speaker", "/ filter", "Esc close"]
  }

  mutating func take(_ rows: [QuotationRow]) {
    all = rows
    isComplete = true
    show()
  }

  mutating func turnOrder() {
    order = order == .speaker ? .article : .speaker
    show()
  }

  var selectedQuotation: QuotationRow? { list.selectedRow.map { rows[$0] } }

  /// Whether it is left open who says it.
  static func isOpen(_ row: QuotationRow) -> Bool {
    row.speakerName == nil && (row.speakerText == nil || row.isPronoun)
  }

  private static func key(of group: [QuotationRow]) -> (Int, Int, String) {
    let first = group[0]
    let isNamed = group.contains { $0.speakerName != nil }
    return (isNamed ? 0 : Self.isOpen(first) ? 2 : 1, -group.count, first.attribution)
  }

  /// Speakers with most quotations come first, then those known by no name, the unattributed last.
  private mutating func show() {
    let selected = selectedQuotation?.place
    switch order {
    case .article: rows = all
    case .speaker:
      let groups = Dictionary(grouping: all, by: \.attribution).values
      let ordered = groups.map { (key: Self.key(of: $0), rows: $0) }.sorted { $0.key < $1.key }
      rows = ordered.flatMap(\.rows)
    }
    list.setTexts(
      rows.map { row in
        [row.attribution, row.text, row.speakerText ?? "", row.place.article.name]
          .joined(separator: "\n")
      }, keeping: selected.flatMap { place in rows.firstIndex { $0.place == place } })
  }
}
