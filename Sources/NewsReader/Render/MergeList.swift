import NewsCore

/// The names that an entity can be merged with, above the line in which they are typed.
struct MergeList {
  let state: ReaderState
  let choice: MergeChoice

  func draw(in frame: inout Frame) {
    let area = state.area
    let list = choice.list
    let rows = min(state.choiceRows, max(1, list.count))
    guard rows > 0 else { return }
    let top = area.endRow - rows
    drawTitle(row: top - 1, in: &frame)
    for row in 0..<rows {
      frame.fill(columns: 0..<area.columns, row: top + row, Style(.text))
      let index = list.top + row
      guard list.matches.indices.contains(index), let entities = choice.rows else { continue }
      let isSelected = index == list.selected && choice.chosen != nil
      var line = StyledLine()
      line.add(label: isSelected ? "▸ " : "  ")
      add(entities[list.matches[index]], to: &line, columns: area.columns - 3)
      line.draw(
        in: &frame, column: 0, row: top + row, columns: area.columns, isSelected: isSelected,
        words: list.words)
    }
    if list.count == 0 {
      let text = CellText(emptyText).cut(to: area.columns - 3)
      frame.write(text, column: 2, row: top, columns: text.width, Style(.faint))
    }
  }

  private var emptyText: String {
    guard let rows = choice.rows else { return "looking…" }
    return rows.isEmpty ? "nothing else of its kind is named" : "no name has these words"
  }

  private func drawTitle(row: Int, in frame: inout Frame) {
    let columns = state.area.columns
    let style = Style(.activePaneHeader)
    frame.fill("━", columns: 0..<columns, row: row, style)
    let counter =
      choice.chosen == nil ? "" : " · \(choice.list.selected + 1)/\(choice.list.count)"
    let title = CellText(label: " \(choice.subject.name) is the same as\(counter) ")
      .cut(to: columns - 2)
    frame.write(title, column: 1, row: row, columns: title.width, style)
  }

  private func add(_ row: EntityRow, to line: inout StyledLine, columns: Int) {
    line.add(row.name, columns: max(1, min(30, columns - 6)), .left, Style(Face(row.kind)))
    line.add("\(row.mentions)", columns: 4, .right)
    let forms = row.forms.map { "\($0.text) \($0.count)" }.joined(separator: ", ")
    line.add(blanks: 1)
    line.add(forms, columns: max(0, columns - line.width), .left, Style(.faint))
  }
}
