import NewsCore

extension OnlyList {
  func title(in state: ReaderState) -> String {
    (showsAll
      ? "Only in one account, or missing in one"
      : "Only in \(state.label(of: article)), or missing there")
      + state.compared.findings.phraseOfParts(among: accounts)
  }

  var emptyText: String {
    guard isComplete else { return "comparing…" }
    if accounts.count < 2 { return "there is no other account of its story" }
    return "nothing here that the others lack, and nothing missing that all others have"
  }

  func addHeading(to line: inout StyledLine, columns: Int, state: ReaderState) {
    let widths = Widths(columns, showsAll: showsAll)
    line.add("account", columns: widths.account, .left, Style(.faint))
    line.add("", columns: widths.side, .left, Style(.faint))
    line.add("what", columns: widths.kind, .left, Style(.faint))
    line.add("words", columns: widths.words, .left, Style(.faint))
  }

  func addLine(
    _ index: Int, after previous: Int?, to line: inout StyledLine, columns: Int, state: ReaderState
  ) {
    let widths = Widths(columns, showsAll: showsAll)
    let row = rows[index]
    let above = previous.map { rows[$0] }
    let isSameAccount = above?.article == row.article
    line.add(
      isSameAccount ? "" : state.label(of: row.article), columns: widths.account, .left,
      Style(.heading))
    let side = Self.side(of: row)
    line.add(
      isSameAccount && above.map(Self.side) == side ? "" : side, columns: widths.side, .left,
      Style(.difference))
    line.add(row.kind.rawValue, columns: widths.kind, .left, Style(.faint))
    if let mark = row.mark {
      line.add(
        row.text, showing: mark, in: Style(Self.face(of: row.kind)), columns: widths.words)
    } else {
      line.add(row.text, columns: widths.words, .left, Style(Self.face(of: row.kind)))
    }
  }

  private static func side(of row: Row) -> String {
    if case .only = row { "only here" } else { "missing" }
  }

  private static func face(of kind: LoneItem.Kind) -> Face {
    switch kind {
    case .person: .person
    case .quotation: .quotation
    case .figure: .heading
    case .sentence: .text
    }
  }

  /// The columns there is room for.
  private struct Widths {
    let account: Int
    let side = 9
    let kind: Int
    let words: Int

    init(_ columns: Int, showsAll: Bool) {
      account = showsAll ? min(20, columns / 4) : 0
      kind = columns >= 50 ? 9 : 0
      let gaps = 2 + (account > 0 ? 1 : 0) + (kind > 0 ? 1 : 0)
      words = max(1, columns - account - side - kind - gaps)
    }
  }
}
