/// The line below the panes: messages and what helps now.
struct BottomLine {
  let state: ReaderState

  func draw(in frame: inout Frame) {
    let columns = frame.size.columns
    let row = frame.size.rows - 1
    frame.fill(columns: 0..<columns, row: row, Style(.statusLine))
    var room = columns - 2
    if !state.pending.isEmpty {
      let keys = CellText(state.pending.name)
      frame.write(
        keys, column: columns - 1 - keys.width, row: row, columns: keys.width, Style(.prompt))
      room -= keys.width + 2
    }
    if let message = state.message {
      frame.write(
        CellText(message.text).cut(to: room), column: 1, row: row, columns: room,
        Style(message.isWarning ? .warning : .message))
    }
  }
}
