import NewsCore

/// Draws a list over the panes: what it is, its columns' names, its lines.
struct ListRenderer {
  let state: ReaderState
  let screen: any ListScreen

  func draw(in frame: inout Frame) {
    let area = state.listArea
    drawTitle(area, in: &frame)
    let words = screen.words
    var heading = StyledLine()
    heading.add(blanks: 2)
    screen.addHeading(to: &heading, columns: area.columns - 3, state: state)
    heading.draw(
      in: &frame, column: 0, row: area.row + 1, columns: area.columns, isSelected: false, words: [])
    guard screen.list.count > 0 else { return drawEmpty(area, in: &frame) }
    for row in 0..<state.listHeight {
      let index = screen.list.top + row
      guard index < screen.list.count else { break }
      let isSelected = index == screen.list.selected
      var line = StyledLine()
      line.add(label: isSelected ? "▸ " : "  ")
      screen.addLine(
        screen.list.matches[index], after: index > 0 ? screen.list.matches[index - 1] : nil,
        to: &line, columns: area.columns - 3, state: state)
      line.draw(
        in: &frame, column: 0, row: area.row + 2 + row, columns: area.columns,
        isSelected: isSelected, words: words)
      if isSelected && state.prompt == nil {
        frame.cursor = Position(column: 0, row: area.row + 2 + row)
      }
    }
    let detail = area.rows - 2 - state.listHeight
    guard detail > 0 else { return }
    screen.drawDetail(
      in: Rect(
        column: area.column, row: area.endRow - detail, columns: area.columns, rows: detail),
      of: &frame, state: state)
  }

  private func drawTitle(_ area: Rect, in frame: inout Frame) {
    let style = Style(.activePaneHeader)
    frame.fill("━", columns: 0..<area.columns, row: area.row, style)
    var room = area.columns - 2
    let count = CellText(label: counter + " ")
    if count.width <= room / 2 { room -= count.width }
    let title = CellText(label: " " + screen.title(in: state)).cut(to: room)
    var end = frame.write(title, column: 1, row: area.row, columns: room, style)
    end = frame.write(count, column: end, row: area.row, columns: area.columns - 1 - end, style)
    let hints = hints(columns: area.columns - 1 - end)
    frame.write(
      hints, column: area.columns - hints.width - 1, row: area.row, columns: hints.width, style)
  }

  /// As many of the hints as there is room for.
  private func hints(columns: Int) -> CellText {
    var parts = screen.hints
    while !parts.isEmpty {
      let text = CellText(label: " " + parts.joined(separator: "   ") + " ")
      if text.width < columns { return text }
      parts.removeLast()
    }
    return CellText(clusters: [])
  }

  /// ` · 3/31`, and with a filter ` · 3/31 of 120 with “words”`; `120+` where there are more than are
  /// listed.
  private var counter: String {
    let list = screen.list
    guard !list.texts.isEmpty else { return "" }
    let more = screen.isPartial ? "+" : ""
    let place = list.count == 0 ? "none" : "\(list.selected + 1)/\(list.count)"
    return list.filter.isEmpty
      ? " · " + place + more
      : " · \(place) of \(list.texts.count)\(more) with “\(list.filter)”"
  }

  private func drawEmpty(_ area: Rect, in frame: inout Frame) {
    let text = screen.list.texts.isEmpty ? screen.emptyText : "no line has these words"
    for (row, line) in zip((area.row + 3)..., text.split(separator: "\n")) where row < area.endRow {
      let cells = CellText(String(line)).cut(to: area.columns - 4)
      frame.write(cells, column: 2, row: row, columns: cells.width, Style(.faint))
    }
  }
}
