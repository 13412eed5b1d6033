extension HelpList {
  func title(in state: ReaderState) -> String { "Keys and commands" }

  var emptyText: String { "" }

  func addHeading(to line: inout StyledLine, columns: Int, state: ReaderState) {}

  func addLine(
    _ index: Int, after previous: Int?, to line: inout StyledLine, columns: Int, state: ReaderState
  ) {
    let row = rows[index]
    if row.isTitle {
      line.add(row.text, columns: columns, .left, Style(.heading))
    } else {
      let keys = min(22, columns / 3)
      line.add(blanks: 2)
      line.add(label: CellText(label: row.keys).clusters.map(\.shown).joined(), Style(.person))
      line.add(blanks: max(1, keys - row.keys.count))
      line.add(row.text, columns: max(1, columns - keys - 3))
    }
  }
}
