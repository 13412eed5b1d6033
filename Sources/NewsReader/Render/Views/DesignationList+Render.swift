import NewsCore

extension DesignationList {
  func title(in state: ReaderState) -> String { "Names for things" }

  var emptyText: String {
    guard isComplete else { return "comparing…" }
    return columns.count < 2
      ? "there is no other account of its story" : "the accounts call nothing by different words"
  }

  func addHeading(to line: inout StyledLine, columns: Int, state: ReaderState) {
    let widths = Widths(columns, accounts: self.columns.count)
    let more = self.columns.more(widths.accounts)
    line.add(
      "who or what", columns: widths.what - (more.isEmpty ? 0 : more.count + 1), .left,
      Style(.faint))
    if !more.isEmpty { line.add(more, columns: more.count, .left, Style(.difference)) }
    for account in self.columns.shown(widths.accounts) {
      line.add(state.label(of: account), columns: widths.value, .left, Style(.faint))
    }
  }

  func addLine(
    _ index: Int, after previous: Int?, to line: inout StyledLine, columns: Int, state: ReaderState
  ) {
    let widths = Widths(columns, accounts: self.columns.count)
    line.add(rows[index].what, columns: widths.what, .left, Style(.heading))
    for account in self.columns.shown(widths.accounts) {
      let words = texts(of: rows[index], in: account).joined(separator: ", ")
      line.add(
        words.isEmpty ? "·" : words, columns: widths.value, .left,
        Style(words.isEmpty ? .faint : .text))
    }
  }

  func detailRows(in area: Rect) -> Int {
    area.rows >= 12 ? min(area.rows / 2, 2 + 2 * max(2, columns.count)) : 0
  }

  /// All words of each account, as the columns may cut them.
  func drawDetail(in rect: Rect, of frame: inout Frame, state: ReaderState) {
    let texts = columns.accounts.map { account in
      (account, selectedRow.map { self.texts(of: $0, in: account) } ?? [])
    }
    AccountDetail(
      texts: texts.filter { !$0.1.isEmpty }.map { ($0.0, $0.1.joined(separator: ", ")) }
    )
    .draw(in: rect, of: &frame, state: state)
  }

  /// The words of an account, with how often it has them when that is more than once.
  private func texts(of row: DesignationRow, in account: ArticleID) -> [String] {
    row.values.filter { $0.place.article == account }.map { value in
      value.count > 1 ? "\(value.text) \(value.count)×" : value.text
    }
  }

  func room(_ columns: Int) -> Int { Widths(columns, accounts: self.columns.count).accounts }

  /// The columns there is room for.
  private struct Widths {
    let what: Int
    /// What an account says.
    let value: Int
    /// How many accounts have a column.
    let accounts: Int

    private static let leastValue = 18

    init(_ columns: Int, accounts: Int) {
      what = max(1, min(26, columns / 4))
      let room = columns - what - 2
      self.accounts = max(1, min(accounts, room / (Self.leastValue + 1)))
      value = max(1, room / self.accounts - 1)
    }
  }
}
