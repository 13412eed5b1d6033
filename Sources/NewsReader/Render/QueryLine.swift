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
    draw(from: column, row: row, in: &frame)
  }

  /// Draws completions up to the right edge, the chosen one among them.
  private func draw(from start: Int, row: Int, in frame: inout Frame) {
    let columns = frame.size.columns
    var column = start
    let hasNotes = hasNotes(columns: columns - start)
    let first = first(columns: columns - start, hasNotes: hasNotes)
    for index in choice.completions.indices.dropFirst(first) {
      let completion = choice.completions[index]
      guard column + width(of: completion, hasNotes) < columns else { break }
      let style = index == choice.chosen ? Style(.selection) : Style(.prompt)
      let text = CellText(label: completion.text)
      column = frame.write(text, column: column, row: row, columns: text.width, style)
      if hasNotes, !completion.note.isEmpty {
        let note = CellText(label: " " + completion.note)
        column = frame.write(
          note, column: column, row: row, columns: note.width, Style(.statusLine))
      }
      column += Self.gap
    }
  }

  private static let gap = 3

  /// Whether there is room for what is said beside completions: beside the first few at least.
  private func hasNotes(columns: Int) -> Bool {
    choice.completions.prefix(8).reduce(0) { $0 + width(of: $1, true) + Self.gap } <= columns
  }

  /// The first completion shown, so that the chosen one has room.
  private func first(columns: Int, hasNotes: Bool) -> Int {
    guard let chosen = choice.chosen else { return 0 }
    var first = chosen
    var room = columns - width(of: choice.completions[chosen], hasNotes) - 1
    while first > 0 {
      room -= width(of: choice.completions[first - 1], hasNotes) + Self.gap
      guard room > 0 else { break }
      first -= 1
    }
    return first
  }

  private func width(of completion: QueryCompletion, _ hasNotes: Bool) -> Int {
    CellText(label: completion.text).width
      + (hasNotes && !completion.note.isEmpty ? CellText(label: completion.note).width + 1 : 0)
  }
}
