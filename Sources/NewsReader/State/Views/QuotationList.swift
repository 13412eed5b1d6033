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
  private(set) var isPartial = false
  private var all: [QuotationRow] = []
  /// What the user asks for.
  private(set) var query = QuotationQuery.everything
  /// Whether indirect quotations are among them where the query says nothing of kinds.
  private(set) var showsIndirect = false
  /// Why there is none, a sentence a line.
  private(set) var absence: [String] = []
  /// Whether the query is a new one that no answer has come to.
  private var isNewQuery = false

  var hints: [String] {
    [
      "/ query", "Tab order", "Enter all versions",
      showsIndirect ? "i direct only" : "i indirect too",
      "* follow speaker", "Esc close",
    ]
  }

  var keys: KeySection? { KeyMap.quotations }

  /// Why the selected quotation is given to its speaker.
  var status: String {
    selectedQuotation.map { "\($0.attribution): \($0.explanation)" } ?? ""
  }

  /// The words of the query are marked in the lines.
  var words: [TextSearch] { query.words.map { TextSearch($0.text, onlyAtWordStarts: true) } }

  /// What the library is asked for.
  var asked: QuotationQuery {
    showsIndirect || query.namesKinds ? query : query.and(.directOnly)
  }

  /// Takes another query; the list shows what it had until the answer comes.
  mutating func ask(_ query: QuotationQuery) {
    isNewQuery = isNewQuery || self.query != query
    self.query = query
  }

  /// Includes indirect quotations, or leaves them out.
  mutating func turnIndirect() {
    showsIndirect.toggle()
  }

  /// Takes in the answer to what is asked.
  mutating func take(_ answer: QuotationAnswer) {
    all = answer.rows
    isPartial = answer.isPartial
    absence = answer.absence(hiding: .directOnly)
    let hidden = answer.counts.first { $0.part == .directOnly }?.without ?? 0
    if hidden > 0 {
      let what = hidden == 1 ? "1 indirect one does" : "\(hidden) indirect ones do"
      absence.append(
        absence.isEmpty
          ? "all quotations are indirect; i shows them"
          : "\(what); i shows \(hidden == 1 ? "it" : "them")")
    }
    isComplete = true
    show()
    if isNewQuery { list.select(0) }
    isNewQuery = false
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
