/// What is shown as long as no article is open.
struct OpeningScreen {
  let state: ReaderState

  func draw(in frame: inout Frame) {
    let row = frame.size.rows / 2
    centre("Broadsheet", row: row - 1, Style(.headline), in: &frame)
    centre(progressText, row: row + 1, Style(.faint), in: &frame)
  }

  private var progressText: String {
    guard let progress = state.progress else { return "opening…" }
    if progress.isComplete && progress.done == 0 { return "nothing to read" }
    if progress.isComplete, !state.catalogue.isEmpty, !state.opensAccounts {
      return "nothing is open: gl lists the articles, g/ searches them, ? shows all keys"
    }
    return "opening \(progress.done) of \(progress.total) articles…"
  }

  private func centre(_ string: String, row: Int, _ style: Style, in frame: inout Frame) {
    let text = CellText(string).cut(to: frame.size.columns)
    frame.write(
      text, column: (frame.size.columns - text.width) / 2, row: row, columns: text.width, style)
  }
}
