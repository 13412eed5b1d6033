/// The line below the panes: a message, or the target and what is under the cursor, and what keys
/// help.
struct BottomLine {
  let state: ReaderState

  func draw(in frame: inout Frame) {
    let columns = frame.size.columns
    let row = frame.size.rows - 1
    frame.fill(columns: 0..<columns, row: row, Style(.statusLine))
    var end = columns - 1
    if !state.pending.isEmpty {
      let keys = CellText(label: state.pending.name)
      end -= keys.width
      frame.write(keys, column: end, row: row, columns: keys.width, Style(.prompt))
      end -= 2
    }
    if let message = state.message {
      let style = Style(message.isWarning ? .warning : .message)
      frame.write(
        CellText(message.text).cut(to: end - 1), column: 1, row: row, columns: end - 1, style)
      return
    }
    guard state.views.isEmpty else { return }
    drawStatus(row: row, end: end, in: &frame)
  }

  private func drawStatus(row: Int, end: Int, in frame: inout Frame) {
    let status = StatusText(state: state)
    let parts = status.parts
    let width = parts.reduce(0) { $0 + CellText(label: $1.text).width }
    let hints = CellText(label: status.hints)
    var limit = end
    if state.pending.isEmpty, 1 + width + 3 + hints.width <= end {
      frame.write(
        hints, column: end - hints.width, row: row, columns: hints.width, Style(.statusLine))
      limit = end - hints.width - 3
    }
    var column = 1
    for part in parts {
      let text = CellText(label: part.text).cut(to: limit - column)
      column = frame.write(text, column: column, row: row, columns: limit - column, part.style)
    }
  }
}
