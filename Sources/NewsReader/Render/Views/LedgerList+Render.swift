import NewsCore

extension LedgerList {
  func title(in state: ReaderState) -> String {
    guard let entry else { return "Versions of a quotation" }
    let count = entry.articles.count
    let all = count + entry.missing.count
    let accounts =
      all == 1 ? "1 account" : all == count ? "all \(all) accounts" : "\(count) of \(all) accounts"
    return (entry.hasSpeakerConflict ? "≠ " : "") + entry.attribution + " · " + accounts
  }

  var emptyText: String { isMissing ? "no longer quoted so; Esc closes" : "looking…" }

  func addHeading(to line: inout StyledLine, columns: Int, state: ReaderState) {
    let widths = Widths(columns)
    line.add("account", columns: widths.account, .left, Style(.faint))
    line.add("speaker", columns: widths.speaker, .left, Style(.faint))
    line.add("version", columns: widths.version, .left, Style(.faint))
    line.add("[words] that differ, […] left out", columns: widths.words, .left, Style(.faint))
  }

  func addLine(
    _ index: Int, after previous: Int?, to line: inout StyledLine, columns: Int, state: ReaderState
  ) {
    let widths = Widths(columns)
    switch rows[index] {
    case .version(let row):
      let quotation = row.quotation
      line.add(state.label(of: quotation.place.article), columns: widths.account)
      let face: Face =
        row.isContested
        ? .warning : QuotationList.isOpen(quotation) ? .faint : .person
      let sign = row.isContested ? "≠ " : ""
      line.add(sign + quotation.attribution, columns: widths.speaker, .left, Style(face))
      let version = index == 0 ? "fullest" : row.versionClass.word
      line.add(version, columns: widths.version, .left, Style(.faint))
      line.add(row.pieces, columns: widths.words)
    case .missing(let article):
      line.add(state.label(of: article), columns: widths.account, .left, Style(.faint))
      line.add("–", columns: widths.speaker, .left, Style(.faint))
      line.add("none", columns: widths.version, .left, Style(.faint))
    }
  }

  func detailRows(in area: Rect) -> Int {
    guard !rows.isEmpty else { return 0 }
    let room = area.rows - 2 - min(rows.count, max(3, area.rows / 2 - 2))
    return room < 4 ? 0 : room
  }

  func drawDetail(in rect: Rect, of frame: inout Frame, state: ReaderState) {
    LedgerDetail(state: state, list: self).draw(in: rect, of: &frame)
  }

  /// The columns there is room for.
  private struct Widths {
    let account: Int
    let speaker: Int
    let version: Int
    let words: Int

    init(_ columns: Int) {
      account = max(1, min(22, columns / 5))
      speaker = columns >= 40 ? min(22, columns / 5) : 0
      version = columns >= 60 ? 11 : 0
      words = max(1, columns - account - speaker - version - 4)
    }
  }
}

extension VersionClass {
  /// The class as a column shows it.
  var word: String {
    switch self {
    case .whole: "same words"
    case .shortened: "shortened"
    case .changed: "changed"
    case .translated: "reworded"
    case .paraphrased: "paraphrase"
    }
  }
}
