import NewsCore

extension SplitList {
  func title(in state: ReaderState) -> String {
    "Split \(subject.name): \(marked.isEmpty ? "none" : "\(marked.count)") marked to go"
  }

  var emptyText: String { isComplete ? "no longer named so; Esc closes" : "looking…" }

  func addHeading(to line: inout StyledLine, columns: Int, state: ReaderState) {
    line.add("goes", columns: Self.mark, .left, Style(.faint))
    line.add("account", columns: AccountColumn.width(ofLine: columns), .left, Style(.faint))
  }

  func addLine(
    _ index: Int, after previous: Int?, to line: inout StyledLine, columns: Int, state: ReaderState
  ) {
    let row = rows[index]
    line.add(marked.contains(row.place) ? "[x]" : "[ ]", columns: Self.mark, .left, Style(.prompt))
    let account = AccountColumn.width(ofLine: columns)
    let isRepeated = previous.map { rows[$0].place.article == row.place.article } ?? false
    line.add(
      isRepeated ? "" : state.label(of: row.place.article), columns: account, .left, Style(.faint))
    let rest = columns - account - Self.mark - 2
    line.add(row, keeping: max(0, min(70, rest * 45 / 100)), columns: columns)
  }

  /// The width of the column with the marks.
  private static let mark = 4
}
