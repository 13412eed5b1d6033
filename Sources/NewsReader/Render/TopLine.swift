/// The line above the panes: what is open and how the panes go together.
struct TopLine {
  let state: ReaderState

  func draw(in frame: inout Frame) {
    let style = Style(.statusLine)
    let columns = frame.size.columns
    frame.fill(columns: 0..<columns, row: 0, style)
    let right = CellText(label: rightText)
    let rightColumn = columns - right.width - 1
    let room = rightColumn - 3
    if rightColumn >= columns / 3 {
      frame.write(right, column: rightColumn, row: 0, columns: right.width, style)
    }
    let left = CellText(leftText).cut(to: rightColumn >= columns / 3 ? room : columns - 2)
    frame.write(left, column: 1, row: 0, columns: left.width, style)
  }

  private var rightText: String {
    var parts: [String] = []
    if let progress = state.progress, !progress.isComplete {
      parts.append("opening \(progress.done) of \(progress.total)")
    }
    if state.isZoomed { parts.append("one of \(state.panes.count) panes") }
    if state.isInStep { parts.append("⇄ in step") }
    parts.append("? help")
    return parts.joined(separator: "     ")
  }

  private var leftText: String {
    guard let pane = state.activePane, let summary = state.catalogue[pane.article] else {
      return "Broadsheet"
    }
    let all = state.catalogue.count
    guard !summary.story.isEmpty else { return all == 1 ? "1 article" : "\(all) articles" }
    let accounts = state.catalogue.accounts(of: summary.story).count
    let name = state.catalogue.name(ofStory: summary.story)
    let count = accounts == 1 ? "1 account" : "\(accounts) accounts"
    return "\(name) · \(count)" + (all > accounts ? " · \(all) articles in all" : "")
  }
}
