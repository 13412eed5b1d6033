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

  var hints: String { "Tab order   Enter go there   * follow speaker   / filter   Esc close" }

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

  /// Who says it, as the list shows it; empty when nobody is named.
  static func speaker(of row: QuotationRow) -> String {
    row.speakerName ?? row.speakerText ?? ""
  }

  /// Speakers with most quotations come first, the unattributed last; within a speaker by article.
  private mutating func show() {
    switch order {
    case .article: rows = all
    case .speaker:
      let groups = Dictionary(grouping: all, by: Self.speaker)
      let names = groups.keys.sorted { left, right in
        if left.isEmpty != right.isEmpty { return right.isEmpty }
        let counts = (groups[left]?.count ?? 0, groups[right]?.count ?? 0)
        return counts.0 == counts.1 ? left < right : counts.0 > counts.1
      }
      rows = names.flatMap { groups[$0] ?? [] }
    }
    list.setTexts(
      rows.map { row in
        [Self.speaker(of: row), row.text, row.speakerText ?? "", row.place.article.name]
          .joined(separator: "\n")
      })
  }
}
