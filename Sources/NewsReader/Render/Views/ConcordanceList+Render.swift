import NewsCore

extension ConcordanceList {
  func title(in state: ReaderState) -> String {
    guard isSearch else { return state.target?.name ?? "Concordance" }
    if query.isEmpty { return "Search all articles" }
    return "All articles: “\(query)”" + (problem.map { " · " + $0 } ?? "")
  }

  var emptyText: String {
    if isSearch && query.isEmpty { return "type the words to look for" }
    return problem ?? (isComplete ? "found nowhere" : "looking…")
  }

  func addHeading(to line: inout StyledLine, columns: Int, state: ReaderState) {
    let widths = Widths(columns, showsOrigin: showsOrigin)
    line.add("account", columns: widths.account, .left, Style(.faint))
    line.add("known by", columns: widths.origin, .left, Style(.faint))
  }

  func addLine(
    _ index: Int, after previous: Int?, to line: inout StyledLine, columns: Int, state: ReaderState
  ) {
    let widths = Widths(columns, showsOrigin: showsOrigin)
    let row = rows[index]
    let isRepeated = previous.map { rows[$0].place.article == row.place.article } ?? false
    line.add(
      isRepeated ? "" : state.label(of: row.place.article), columns: widths.account, .left,
      Style(.faint))
    line.add(row.origin?.rawValue ?? "", columns: widths.origin, .left, Style(.faint))
    line.add(row, keeping: widths.before, columns: columns)
  }

  /// Whether the lines say by what each mention is known.
  private var showsOrigin: Bool { rows.contains { $0.origin != nil } }

  /// The columns there is room for; what matches begins where `before` ends, on every line.
  private struct Widths {
    let account: Int
    /// By what a mention is known: `name in full`.
    let origin: Int
    let before: Int

    init(_ columns: Int, showsOrigin: Bool) {
      account = AccountColumn.width(ofLine: columns)
      origin = showsOrigin && columns >= 76 ? 12 : 0
      let rest = columns - account - 1 - (origin > 0 ? origin + 1 : 0)
      before = max(0, min(70, rest * 45 / 100))
    }
  }
}

extension StyledLine {
  /// Adds an occurrence with the words around it up to `columns`; what matches begins where
  /// `before` columns end.
  mutating func add(_ row: ConcordanceLine, keeping before: Int, columns: Int) {
    let words = CellText(row.before).clusters.map(\.shown).joined()
    let gap = row.before.last == " " ? " " : ""
    add(words + gap, keepingEndOf: before, Style(.text))
    add(row.match, Style(.text, .target))
    add(label: row.after.first == " " ? " " : "")
    add(row.after, columns: max(1, columns + 2 - width - 1))
  }

  /// Adds a text in a column at whose right edge it ends, blanks included.
  mutating func add(_ label: String, keepingEndOf columns: Int, _ style: Style) {
    let text = CellText(label: label).cutAtStart(to: columns)
    add(blanks: columns - text.width)
    add(label: text.clusters.map(\.shown).joined(), style)
  }
}
