/// The bottom line while something is typed.
struct PromptLine {
  let state: ReaderState
  let prompt: Prompt

  func draw(in frame: inout Frame) {
    let columns = frame.size.columns
    let row = frame.size.rows - 1
    frame.fill(columns: 0..<columns, row: row, Style(.statusLine))
    let right = CellText(label: rightText)
    var room = columns - 2
    if columns >= right.width + 24 {
      frame.write(
        right, column: columns - 1 - right.width, row: row, columns: right.width, Style(.statusLine)
      )
      room -= right.width + 2
    }
    frame.put(prompt.label, width: 1, column: 0, row: row, Style(.prompt))
    let before = CellText(label: String(prompt.editor.characters.prefix(prompt.editor.cursor)))
      .cutAtStart(to: room - 1)
    let after = CellText(label: String(prompt.editor.characters.dropFirst(prompt.editor.cursor)))
    let cursor = frame.write(before, column: 1, row: row, columns: room, Style(.prompt))
    frame.write(after, column: cursor, row: row, columns: room + 1 - cursor, Style(.prompt))
    frame.cursor = Position(column: min(cursor, columns - 1), row: row)
  }

  /// What has been found so far.
  private var rightText: String {
    switch prompt.purpose {
    case .search(let search):
      if prompt.editor.isEmpty { return "type the words to look for" }
      guard let current = search.current else { return "not in this article" }
      return "\(current + 1)/\(search.hits.count)   ↓ next   Enter keep   Esc back"
    case .command:
      let typed = prompt.editor.text
      guard !typed.contains(" ") else { return "" }
      let names = Command.completions(of: typed).map(\.name)
      return names.isEmpty ? "no such command" : names.prefix(8).joined(separator: " ")
    case .filter:
      guard let list = state.view?.screen.list else { return "" }
      return "\(list.count)/\(list.texts.count)   ↓ next   Enter keep   Esc back"
    }
  }
}
