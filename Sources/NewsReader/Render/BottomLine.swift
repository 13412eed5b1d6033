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
    if !state.pending.keys.isEmpty {
      drawContinuations(row: row, end: end, in: &frame)
    } else if let screen = state.view?.screen {
      let text = CellText(screen.status).cut(to: end - 1)
      frame.write(text, column: 1, row: row, columns: end - 1, Style(.statusLine))
    } else {
      drawStatus(row: row, end: end, in: &frame)
    }
  }

  /// The keys that can follow those typed, and after `C` the name they are about.
  private func drawContinuations(row: Int, end: Int, in frame: inout Frame) {
    let keys = KeyMap.continuations(of: state.pending.keys, in: state.keySections)
    let width = keys.reduce(0) { $0 + $1.keys.count + $1.label.count + 4 }
    var column = 1
    if state.pending.keys == KeyMap.correctingPrefix, let subject = state.subject {
      let name = CellText(subject.name).cut(to: end - width - 3)
      column = frame.write(
        name, column: column, row: row, columns: name.width, Style(.statusLine, .target))
      if column > 1 { column += 2 }
    }
    for (key, label) in keys {
      for (text, style) in [(key, Style(.prompt)), (" " + label, Style(.statusLine))] {
        let cells = CellText(label: text).cut(to: end - column)
        column = frame.write(cells, column: column, row: row, columns: end - column, style)
      }
      column += 3
    }
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
