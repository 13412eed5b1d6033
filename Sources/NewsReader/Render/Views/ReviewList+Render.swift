import NewsCore

extension ReviewList {
  func title(in state: ReaderState) -> String {
    if isOpenOnly { return "Links to judge" }
    guard !rows.isEmpty else { return "Uncertain links" }
    return "Uncertain links, " + (openCount == 0 ? "all judged" : "\(openCount) to judge")
  }

  var emptyText: String {
    guard isComplete else { return "looking…" }
    return isOpenOnly
      ? "nothing is left to judge; Tab shows what is judged" : "no link is uncertain"
  }

  func addHeading(to line: inout StyledLine, columns: Int, state: ReaderState) {
    let widths = Widths(columns)
    let style = Style(.faint)
    line.add("verdict", columns: widths.verdict, .left, style)
    line.add("the text has", columns: widths.name, .left, style)
    line.add("who may be", columns: widths.candidate, .left, style)
    line.add("account", columns: widths.account, .left, style)
    line.add("why it is in doubt", columns: widths.reason, .left, style)
  }

  func addLine(
    _ index: Int, after previous: Int?, to line: inout StyledLine, columns: Int, state: ReaderState
  ) {
    let widths = Widths(columns)
    let row = rows[index]
    let face = Style(row.verdict == nil ? .text : .faint)
    let isRepeated = previous.map { rows[$0].id.mention == row.id.mention } ?? false
    line.add(row.verdict?.word ?? "", columns: widths.verdict, .left, Style(.prompt))
    line.add(isRepeated ? "" : row.name, columns: widths.name, .left, face)
    line.add(row.candidateName, columns: widths.candidate, .left, face)
    line.add(
      isRepeated ? "" : state.label(of: row.mention.place.article), columns: widths.account, .left,
      Style(.faint))
    line.add(row.reason, columns: widths.reason, .left, Style(.faint))
  }

  func detailRows(in area: Rect) -> Int { ReviewDetail.rows(in: area) }

  func drawDetail(in rect: Rect, of frame: inout Frame, state: ReaderState) {
    guard let selectedReview else { return }
    ReviewDetail(state: state, row: selectedReview).draw(in: rect, of: &frame)
  }

  /// The columns there is room for.
  private struct Widths {
    let verdict = 9
    let name: Int
    let candidate: Int
    let account: Int
    let reason: Int

    init(_ columns: Int) {
      name = max(1, min(24, (columns - verdict) / 4))
      account = AccountColumn.width(ofLine: columns)
      candidate = max(1, min(30, columns - verdict - name - account - 4))
      let rest = columns - verdict - name - candidate - account - 5
      reason = rest >= 20 ? rest : 0
    }
  }
}

extension Verdict {
  /// The verdict as the list shows it.
  var word: String {
    switch self {
    case .same: "same"
    case .different: "different"
    case .unsure: "not sure"
    }
  }
}
