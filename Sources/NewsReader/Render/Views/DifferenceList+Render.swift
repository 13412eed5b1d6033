import NewsCore

extension DifferenceList {
  func title(in state: ReaderState) -> String {
    "Differences of \(state.catalogue.phrase(of: columns.count, inStoryOf: article))"
      + state.compared.findings.phraseOfParts(among: columns.accounts)
      + (showsAgreement ? ", agreed ones too" : "")
  }

  var emptyText: String {
    guard isComplete else { return "comparing…" }
    if columns.count < 2 { return "there is no other account of its story" }
    return hiddenCount == 0
      ? "no figure, day, name, speaker or wording of the same thing is told by two accounts\n"
        + "go lists what only one of them tells, gt the days, gw the names for things"
      : "the accounts differ in nothing that could be compared\n"
        + "Tab shows the \(hiddenCount == 1 ? "value" : "\(hiddenCount) values") they agree on"
  }

  func addHeading(to line: inout StyledLine, columns: Int, state: ReaderState) {
    let widths = Widths(columns, accounts: self.columns.count)
    line.add("what", columns: widths.what, .left, Style(.faint))
    line.add(
      self.columns.more(widths.accounts), columns: widths.verdict, .left, Style(.difference))
    for account in self.columns.shown(widths.accounts) {
      line.add(state.label(of: account), columns: widths.value, .left, Style(.faint))
    }
  }

  func addLine(
    _ index: Int, after previous: Int?, to line: inout StyledLine, columns: Int, state: ReaderState
  ) {
    let widths = Widths(columns, accounts: self.columns.count)
    let row = rows[index]
    let isDiffering = row.verdict == .differs
    line.add(row.what, columns: widths.what, .left, Style(.text))
    line.add(
      row.verdict.rawValue, columns: widths.verdict, .left,
      Style(isDiffering ? .difference : .faint))
    for account in self.columns.shown(widths.accounts) {
      let value = row.values.first { $0.place.article == account }
      line.add(
        value?.text ?? "·", columns: widths.value, .left,
        Style(value == nil ? .faint : isDiffering ? .difference : .text))
    }
  }

  func detailRows(in area: Rect) -> Int {
    area.rows >= 12 ? min(area.rows / 2, 2 + 3 * max(2, columns.count)) : 0
  }

  /// The sentences of all accounts, each with its account before it.
  func drawDetail(in rect: Rect, of frame: inout Frame, state: ReaderState) {
    let values = selectedDifference?.values ?? []
    AccountDetail(texts: values.map { ($0.place.article, $0.sentence) })
      .draw(in: rect, of: &frame, state: state)
  }

  func room(_ columns: Int) -> Int { Widths(columns, accounts: self.columns.count).accounts }

  /// The columns there is room for; what is compared gives way to the accounts.
  private struct Widths {
    let what: Int
    let verdict = 8
    /// What an account says.
    let value: Int
    /// How many accounts have a column.
    let accounts: Int

    private static let leastValue = 14
    private static let leastWhat = 18

    init(_ columns: Int, accounts: Int) {
      let left = columns - verdict - 2 - accounts * (Self.leastValue + 1)
      what = max(1, min(34, columns / 3, max(Self.leastWhat, left)))
      let room = columns - what - verdict - 2
      self.accounts = max(1, min(accounts, room / (Self.leastValue + 1)))
      value = max(1, room / self.accounts - 1)
    }
  }
}
