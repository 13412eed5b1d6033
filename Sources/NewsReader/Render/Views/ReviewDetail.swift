import NewsCore

/// Both sides of a link to be judged: the mention and the candidate, each with the words around it.
struct ReviewDetail {
  let state: ReaderState
  let row: ReviewRow

  /// The least width at which the sides stand beside each other.
  private static let sideBySideColumns = 100
  /// How many rows of a list's area it takes; none where there is no room for both sides.
  static func rows(in area: Rect) -> Int {
    // A few lines of the list stay above.
    let room = area.rows - 2 - (area.rows < 12 ? 2 : 3)
    let (least, most) = area.columns >= sideBySideColumns ? (3, 6) : (5, 10)
    return room < least ? 0 : min(room, most)
  }

  func draw(in rect: Rect, of frame: inout Frame) {
    drawTitle(in: rect, of: &frame)
    let body = Rect(
      column: rect.column + 2, row: rect.row + 1, columns: rect.columns - 3, rows: rect.rows - 1)
    let (left, right) = sides(of: body)
    draw(row.mention, title: account(of: row.mention), in: left, of: &frame)
    draw(row.candidateLine, title: account(of: row.candidateLine), in: right, of: &frame)
  }

  private func sides(of body: Rect) -> (Rect, Rect) {
    if body.columns + 3 >= Self.sideBySideColumns {
      let columns = (body.columns - 2) / 2
      let right = body.column + columns + 2
      return (
        Rect(column: body.column, row: body.row, columns: columns, rows: body.rows),
        Rect(column: right, row: body.row, columns: columns, rows: body.rows)
      )
    }
    let first = (body.rows + 1) / 2
    return (
      Rect(column: body.column, row: body.row, columns: body.columns, rows: first),
      Rect(
        column: body.column, row: body.row + first, columns: body.columns, rows: body.rows - first)
    )
  }

  /// The question, and what answers it.
  private func drawTitle(in rect: Rect, of frame: inout Frame) {
    let style = Style(.paneHeader)
    frame.fill("─", columns: rect.column..<rect.endColumn, row: rect.row, style)
    let question = " Is this “\(row.name)” \(row.candidateName)? "
    let keys = CellText(label: " y same   n different   h not sure ")
    var room = rect.columns - 2
    if rect.columns >= keys.width + 34 {
      room -= keys.width + 1
      frame.write(
        keys, column: rect.endColumn - keys.width - 1, row: rect.row, columns: keys.width, style)
    }
    let text = CellText(label: question).cut(to: room)
    frame.write(text, column: rect.column + 1, row: rect.row, columns: room, style)
  }

  private func draw(
    _ line: ConcordanceLine, title: String, in rect: Rect, of frame: inout Frame
  ) {
    guard rect.rows > 0 else { return }
    var top = rect.row
    if rect.rows > 1 {
      let text = CellText(title).cut(to: rect.columns)
      frame.write(text, column: rect.column, row: top, columns: rect.columns, Style(.faint))
      top += 1
    }
    let context = ContextText(line, columns: rect.columns, rows: rect.endRow - top)
    for (index, line) in context.lines.enumerated() {
      frame.put(line, column: rect.column, row: top + index)
    }
  }

  /// The account a place is in, its date and its title.
  private func account(of line: ConcordanceLine) -> String {
    let summary = state.catalogue[line.place.article]
    return [
      state.label(of: line.place.article), summary?.published.map(DateText.short), summary?.title,
    ].compactMap(\.self).joined(separator: " · ")
  }
}
