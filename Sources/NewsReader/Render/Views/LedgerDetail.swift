import NewsCore

/// The fullest version of an utterance in full and, under it, all others, the differences marked.
struct LedgerDetail {
  let state: ReaderState
  let list: LedgerList

  func draw(in rect: Rect, of frame: inout Frame) {
    let style = Style(.paneHeader)
    frame.fill("─", columns: rect.column..<rect.endColumn, row: rect.row, style)
    let title = CellText(label: " The words, as each account prints them ").cut(
      to: rect.columns - 2)
    frame.write(title, column: rect.column + 1, row: rect.row, columns: title.width, style)
    let lines = lines(columns: min(rect.columns - 4, state.measure + 8))
    let rows = rect.rows - 1
    let selected = lines.firstIndex { $0.isSelected } ?? 0
    let end = lines.lastIndex { $0.isSelected } ?? 0
    // The selected version is shown to its end, from its beginning if need be.
    let top = max(0, min(selected, max(end - rows + 1, 0)))
    for (index, line) in lines[min(top, lines.count)...].prefix(rows).enumerated() {
      if line.isSelected {
        frame.put(
          "▌", width: 1, column: rect.column, row: rect.row + 1 + index, Style(.quotationBar))
      }
      frame.put(line.pieces, column: rect.column + 2, row: rect.row + 1 + index)
    }
  }

  /// A line of the text and whether it is part of the selected version.
  private struct Line {
    let pieces: [WrappedText.Piece]
    let isSelected: Bool
  }

  private func lines(columns: Int) -> [Line] {
    var lines: [Line] = []
    for row in list.entry?.rows ?? [] {
      let isSelected = row == list.selectedVersion
      let isQuoted = row.versionClass != .paraphrased
      let mark = Style(.quotation)
      let words =
        (isQuoted ? [(text: CellText(label: "“"), style: mark)] : [])
        + DifferenceText.parts(row.pieces)
        + (isQuoted ? [(text: CellText(label: "”"), style: mark)] : [])
      let title = WrappedText(
        [(text: CellText(heading(of: row)), style: Style(.faint))], columns: columns)
      if !lines.isEmpty { lines.append(Line(pieces: [], isSelected: false)) }
      lines += title.lines.map { Line(pieces: $0, isSelected: isSelected) }
      lines += WrappedText(words, columns: columns).lines.map {
        Line(pieces: $0, isSelected: isSelected)
      }
    }
    return lines
  }

  /// The account, its date, whom it names and what it did with the words.
  private func heading(of row: LedgerRow) -> String {
    let article = row.quotation.place.article
    let date = state.catalogue[article]?.published.map(DateText.short)
    let isFullest = row == list.entry?.rows.first
    return [
      state.label(of: article), date, (row.isContested ? "≠ " : "") + row.quotation.attribution,
      isFullest ? "the fullest version" : row.versionClass.words,
    ].compactMap(\.self).joined(separator: " · ")
  }
}
