import NewsCore

/// What accounts say of the selected line of a list, each with its name before it, below the lines.
struct AccountDetail {
  let texts: [(account: ArticleID, text: String)]

  func draw(in rect: Rect, of frame: inout Frame, state: ReaderState) {
    frame.fill("─", columns: rect.column..<rect.endColumn, row: rect.row, Style(.paneHeader))
    let columns = max(1, min(rect.columns - 4, state.measure + 8))
    var row = rect.row + 1
    for (account, text) in texts {
      let parts = [
        (text: CellText(label: state.label(of: account) + ": "), Style(.heading)),
        (text: CellText(text), Style(.text)),
      ]
      for line in WrappedText(parts, columns: columns).lines where row < rect.endRow {
        frame.put(line, column: rect.column + 2, row: row)
        row += 1
      }
    }
  }
}
