import NewsCore

extension TimelineList {
  func title(in state: ReaderState) -> String { "Days as told, and days of publication" }

  var emptyText: String {
    isComplete ? "no account tells of a day that could be placed" : "comparing…"
  }

  func addHeading(to line: inout StyledLine, columns: Int, state: ReaderState) {
    let widths = Widths(columns)
    line.add("day", columns: widths.day, .right, Style(.faint))
    line.add("", columns: 1)
    line.add("told by", columns: widths.accounts, .left, Style(.faint))
    line.add("words of the first", columns: widths.words, .left, Style(.faint))
  }

  func addLine(
    _ index: Int, after previous: Int?, to line: inout StyledLine, columns: Int, state: ReaderState
  ) {
    let widths = Widths(columns)
    let row = rows[index]
    let isRepeated = previous.map { rows[$0].day == row.day } ?? false
    line.add(
      isRepeated ? "" : DateText.short(row.day), columns: widths.day, .right, Style(.heading))
    line.add(
      row.isPublication ? "▪" : row.isDisputed ? "≠" : row.isAssumed ? "≈" : "", columns: 1, .left,
      Style(.difference))
    var seen: Set<ArticleID> = []
    let accounts = row.places.map(\.article).filter { seen.insert($0).inserted }
    let labels = accounts.map { state.label(of: $0) }.joined(separator: ", ")
    line.add(labels, columns: widths.accounts, .left, Style(.faint))
    if row.isPublication {
      line.add("published: \(row.text)", columns: widths.words, .left, Style(.faint))
    } else {
      line.add(row.text, showing: row.dayWords, in: Style(.heading), columns: widths.words)
    }
  }

  /// The columns there is room for.
  private struct Widths {
    let day = 11
    let accounts: Int
    let words: Int

    init(_ columns: Int) {
      accounts = columns >= 60 ? min(30, columns / 4) : 0
      words = max(1, columns - day - accounts - 5)
    }
  }
}
