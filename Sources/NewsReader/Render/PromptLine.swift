import NewsCore

/// The bottom line while something is typed.
struct PromptLine {
  let state: ReaderState
  let prompt: Prompt

  func draw(in frame: inout Frame) {
    let columns = frame.size.columns
    let row = frame.size.rows - 1
    frame.fill(columns: 0..<columns, row: row, Style(.statusLine))
    let label = label(columns: columns)
    let start = frame.write(label, column: 0, row: row, columns: columns, Style(.prompt))
    if case .retype = prompt.purpose { return drawKinds(row: row, column: start, in: &frame) }
    let right = CellText(label: rightText(columns: columns - start))
    var room = columns - 1 - start
    if right.width > 0 {
      frame.write(
        right, column: columns - 1 - right.width, row: row, columns: right.width, Style(.statusLine)
      )
      room -= right.width + 2
    }
    let before = CellText(label: prompt.editor.textBeforeCursor).cutAtStart(to: room - 1)
    let after = CellText(label: String(prompt.editor.characters.dropFirst(prompt.editor.cursor)))
    let cursor = frame.write(before, column: start, row: row, columns: room, Style(.prompt))
    frame.write(after, column: cursor, row: row, columns: room + start - cursor, Style(.prompt))
    if case .quotations(let choice) = prompt.purpose, let problem = choice.problem {
      mark(problem, cursor: cursor, columns: start..<start + room, row: row, in: &frame)
    }
    frame.cursor = Position(column: min(cursor, columns - 1), row: row)
  }

  /// Sets off the place in the query that is not understood, as far as it is on the screen.
  private func mark(
    _ problem: QueryProblem, cursor: Int, columns: Range<Int>, row: Int, in frame: inout Frame
  ) {
    let query = SourceText(prompt.editor.text)
    func column(_ offset: Int) -> Int {
      let here = prompt.editor.textBeforeCursor.utf8.count
      let between = CellText(label: query[TextSpan(min(offset, here), max(offset, here))]).width
      return cursor + (offset < here ? -between : between)
    }
    let place = column(problem.span.start)..<column(problem.span.end)
    frame.restyle(columns: place.clamped(to: columns), row: row, Style(.warning))
  }

  /// What stands before the words: what is being done in full, or shorter where there is no room.
  private func label(columns: Int) -> CellText {
    let label = CellText(label: prompt.label)
    let wanted = if case .retype = prompt.purpose { Self.kinds(in: .max).width } else { 24 }
    guard label.width > 1, label.width + wanted > columns else { return label }
    return CellText(label: prompt.shortLabel)
  }

  private func drawKinds(row: Int, column: Int, in frame: inout Frame) {
    let kinds = Self.kinds(in: frame.size.columns - column - 1)
    frame.write(kinds, column: column, row: row, columns: kinds.width, Style(.statusLine))
    frame.cursor = Position(column: max(0, min(column, frame.size.columns) - 1), row: row)
  }

  /// The kinds with the letters that stand for them, or the letters alone.
  private static func kinds(in columns: Int) -> CellText {
    let whole = CellText(label: EntityKind.allCases.map(\.lettered).joined(separator: " "))
    let letters = EntityKind.allCases.map { String($0.letter) }.joined(separator: " ")
    return whole.width <= columns ? whole : CellText(label: letters).cut(to: columns)
  }

  /// What there is room for of what has been found so far.
  private func rightText(columns: Int) -> String {
    guard case .quotations(let choice) = prompt.purpose else {
      return CellText(label: rightText).width + 23 <= columns ? rightText : ""
    }
    let found = choice.problem == nil ? "\(state.view?.screen.list.count ?? 0) found" : ""
    let keys = (found.isEmpty ? "" : found + "   ") + "Tab complete   Enter keep   Esc back"
    let typed = max(20, CellText(label: prompt.editor.text).width)
    return [keys, found].first { CellText(label: $0).width + typed + 4 <= columns } ?? ""
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
    case .merge(let choice):
      return choice.chosen == nil
        ? "type a name   Tab choose   Esc back" : "Tab next   Enter merge   Esc back"
    case .rename: return "Enter rename   Esc back"
    case .retype, .quotations: return ""
    }
  }
}
