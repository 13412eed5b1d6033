import NewsCore

extension QuotationList {
  func title(in state: ReaderState) -> String {
    let title = order == .speaker ? "Quotations by speaker" : "Quotations by article"
    let kinds = showsIndirect && !query.namesKinds ? ", indirect too" : ""
    return title + kinds + (query == .everything ? "" : " · " + query.text)
  }

  var emptyText: String {
    guard isComplete else { return "looking…" }
    if absence.isEmpty { return query == .everything ? "nobody is quoted" : "no quotation fits" }
    return absence.joined(separator: "\n")
  }

  func addHeading(to line: inout StyledLine, columns: Int, state: ReaderState) {
    let widths = Widths(columns)
    line.add("speaker", columns: widths.speaker, .left, Style(.faint))
    line.add("words", columns: widths.words, .left, Style(.faint))
    line.add("account", columns: widths.account, .left, Style(.faint))
  }

  func addLine(
    _ index: Int, after previous: Int?, to line: inout StyledLine, columns: Int, state: ReaderState
  ) {
    let widths = Widths(columns)
    let row = rows[index]
    let name = row.attribution
    let isRepeated = order == .speaker && previous.map { rows[$0].attribution == name } ?? false
    let face = Self.isOpen(row) ? Face.faint : row.speakerName == nil ? .text : .person
    line.add(
      isRepeated ? "" : name, columns: widths.speaker, .left,
      Style(face, row.isUncertain ? .uncertain : []))
    line.add(row.text, columns: widths.words, .left, Style(.quotation))
    line.add(
      state.label(of: row.place.article), columns: widths.account, .left, Style(.faint))
  }

  /// The columns there is room for.
  private struct Widths {
    let speaker: Int
    let words: Int
    let account: Int

    init(_ columns: Int) {
      speaker = min(24, columns / 4)
      account = columns >= 50 ? min(20, columns / 5) : 0
      words = max(1, columns - speaker - account - 3)
    }
  }
}
