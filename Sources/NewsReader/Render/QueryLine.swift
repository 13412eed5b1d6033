import NewsCore

/// The line above a query that is typed: what is wrong in it, and what it can go on with.
struct QueryLine {
  let state: ReaderState
  let choice: QueryChoice

  func draw(in frame: inout Frame) {
    let columns = frame.size.columns
    let row = state.area.endRow - 1
    guard row > state.area.row else { return }
    frame.fill(columns: 0..<columns, row: row, Style(.statusLine))
    var column = 1
    if let problem = choice.problem {
      let text = CellText(problem.text).cut(to: columns - 2)
      column = frame.write(text, column: column, row: row, columns: columns - 2, Style(.warning))
      column += 3
    }
    // The chosen one is always among those that are shown.
    for completion in choice.completions.dropFirst(first(columns: columns - column)) {
      let isChosen = choice.chosen.map { choice.completions[$0] == completion } ?? false
      let parts = [
        (completion.text, isChosen ? Style(.selection) : Style(.prompt)),
        (completion.note.isEmpty ? "" : " " + completion.note, Style(.statusLine)),
      ]
      guard column + Self.width(of: completion) < columns else { break }
      for (text, style) in parts {
        let cells = CellText(label: text)
        column = frame.write(cells, column: column, row: row, columns: cells.width, style)
      }
      column += 3
    }
  }

  /// The first completion shown, so that the chosen one has room.
  private func first(columns: Int) -> Int {
    guard let chosen = choice.chosen else { return 0 }
    var first = chosen
    var room = columns - Self.width(of: choice.completions[chosen])
    while first > 0 {
      room -= Self.width(of: choice.completions[first - 1]) + 3
      guard room > 0 else { break }
      first -= 1
    }
    return first
  }

  private static func width(of completion: QueryCompletion) -> Int {
    CellText(label: completion.text).width
      + (completion.note.isEmpty ? 0 : CellText(label: completion.note).width + 1)
  }
}
