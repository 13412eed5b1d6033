import NewsCore

extension StoryOverview {
  func title(in state: ReaderState) -> String {
    guard let independent else { return "Accounts" }
    let count = state.catalogue.phrase(of: rows.count, inStoryOf: article)
    let accounts =
      (rows.count == 1 ? count : "\(count), \(independent) independent")
      + findings.phraseOfParts(among: rows.map(\.article))
    let story = state.catalogue[article].map { state.catalogue.name(ofStory: $0.story) } ?? ""
    return story.isEmpty ? accounts : "\(story) · \(accounts)"
  }

  var emptyText: String { "comparing…" }

  func addHeading(to line: inout StyledLine, columns: Int, state: ReaderState) {
    let widths = Widths(columns)
    let style = Style(.faint)
    line.add("account", columns: widths.account, .left, style)
    line.add("date", columns: widths.date, .right, style)
    line.add("words", columns: widths.number, .right, style)
    line.add("quoted", columns: widths.number, .right, style)
    line.add("sources", columns: widths.number, .right, style)
    line.add("only here", columns: widths.wideNumber, .right, style)
    line.add("differ", columns: widths.number, .right, style)
    line.add("independence", columns: widths.rest, .left, style)
  }

  func addLine(
    _ index: Int, after previous: Int?, to line: inout StyledLine, columns: Int, state: ReaderState
  ) {
    let widths = Widths(columns)
    let row = rows[index]
    let sourcing = sourcing(of: row.article)
    line.add(state.label(of: row.article), columns: widths.account, .left, Style(.heading))
    line.add(
      row.published.map(DateText.short) ?? "", columns: widths.date, .right, Style(.faint))
    line.add("\(row.words)", columns: widths.number, .right)
    let quoted = sourcing.map { "\($0.percent(of: $0.words - $0.ownWords)) %" }
    line.add(quoted ?? "…", columns: widths.number, .right)
    let sources = sourcing.map { "\($0.shares.count { $0.kind != nil })" }
    line.add(sources ?? "…", columns: widths.number, .right)
    line.add("\(findings.lone(in: row.article).count)", columns: widths.wideNumber, .right)
    let differing = findings.differing(in: row.article).count
    line.add(
      "\(differing)", columns: widths.number, .right, Style(differing > 0 ? .difference : .text))
    line.add(
      independence(of: row, state), columns: widths.rest, .left,
      Style(row.dependsOn.isEmpty ? .faint : .difference))
  }

  private func independence(of row: AccountRow, _ state: ReaderState) -> String {
    let words =
      row.dependsOn.isEmpty
      ? "own words"
      : "much as in " + row.dependsOn.map { state.label(of: $0) }.joined(separator: ", ")
    guard let part = row.part else { return words }
    return "\(part.compared) of \(part.all) sentences compared, \(words)"
  }

  func detailRows(in area: Rect) -> Int { area.rows >= 12 ? area.rows / 2 : 0 }

  /// What the selected account adds, a line each.
  func drawDetail(in rect: Rect, of frame: inout Frame, state: ReaderState) {
    frame.fill("─", columns: rect.column..<rect.endColumn, row: rect.row, Style(.paneHeader))
    guard let account = selectedAccount else { return }
    let lone = findings.lone(in: account)
    let columns = max(1, rect.columns - 4)
    func write(_ text: String, _ style: Style, row: Int) {
      let cut = CellText(text).cut(to: columns)
      frame.write(cut, column: rect.column + 2, row: row, columns: columns, style)
    }
    let title = "\(state.label(of: account)) adds"
    write(lone.isEmpty ? title + " nothing" : title, Style(.heading), row: rect.row + 1)
    // People and figures say more in a line than sentences do.
    let ordered = lone.filter { $0.kind != .sentence } + lone.filter { $0.kind == .sentence }
    for (place, item) in ordered.enumerated() where rect.row + 2 + place < rect.endRow {
      let what = [item.kind.rawValue, item.names].compactMap(\.self).joined(separator: " ")
      write("\(what): \(item.text)", Style(.text), row: rect.row + 2 + place)
    }
  }

  /// The columns there is room for.
  private struct Widths {
    let account: Int
    let date: Int
    let number: Int
    let wideNumber: Int
    let rest: Int

    init(_ columns: Int) {
      account = max(1, min(28, columns / 4))
      date = columns >= 60 ? 11 : 0
      number = 7
      wideNumber = 9
      let used = [account, date, number, number, number, wideNumber, number].reduce(0) {
        $0 + ($1 > 0 ? $1 + 1 : 0)
      }
      rest = columns - used >= 12 ? columns - used - 1 : 0
    }
  }
}
