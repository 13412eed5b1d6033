import NewsCore

extension ConcordanceList {
  func title(in state: ReaderState) -> String {
    isSearch
      ? (query.isEmpty ? "Search all articles" : "All articles: “\(query)”")
      : (state.target?.name ?? "Concordance")
  }

  var emptyText: String {
    if isSearch && query.isEmpty { return "type the words to look for" }
    return isComplete ? "found nowhere" : "looking…"
  }

  func addHeading(to line: inout StyledLine, columns: Int, state: ReaderState) {
    let widths = Widths(columns)
    line.add("account", columns: widths.account, .left, Style(.faint))
  }

  func addLine(
    _ index: Int, after previous: Int?, to line: inout StyledLine, columns: Int, state: ReaderState
  ) {
    let widths = Widths(columns)
    let row = rows[index]
    let isRepeated = previous.map { rows[$0].place.article == row.place.article } ?? false
    line.add(
      isRepeated ? "" : state.label(of: row.place.article), columns: widths.account, .left,
      Style(.faint))
    let before = CellText(row.before)
    let gap = row.before.last == " " ? " " : ""
    line.add(
      before.clusters.map(\.shown).joined() + gap, keepingEndOf: widths.before, Style(.text))
    line.add(row.match, Style(.text, .target))
    line.add(label: row.after.first == " " ? " " : "")
    line.add(row.after, columns: max(1, columns + 2 - line.width - 1))
  }

  /// The columns there is room for; what matches begins where `before` ends, on every line.
  private struct Widths {
    let account: Int
    let before: Int

    init(_ columns: Int) {
      account = columns >= 60 ? min(20, columns / 6) : 0
      before = max(0, min(70, (columns - account - 1) * 45 / 100))
    }
  }
}

extension StyledLine {
  /// Adds a text in a column at whose right edge it ends, blanks included.
  mutating func add(_ label: String, keepingEndOf columns: Int, _ style: Style) {
    let text = CellText(label: label).cutAtStart(to: columns)
    add(blanks: columns - text.width)
    add(label: text.clusters.map(\.shown).joined(), style)
  }
}
