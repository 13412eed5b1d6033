import NewsCore

extension VersionList {
  func title(in state: ReaderState) -> String {
    "Versions of \(state.label(of: article))"
  }

  var emptyText: String {
    switch versions {
    case nil: "looking…"
    case 1?: "there is one version only"
    default: "the versions differ in no paragraph"
    }
  }

  func addHeading(to line: inout StyledLine, columns: Int, state: ReaderState) {
    line.add("version", columns: Self.versionColumns, .right, Style(.faint))
    line.add("{+new words+} [-words left out-]", columns: columns, .left, Style(.faint))
  }

  func addLine(
    _ index: Int, after previous: Int?, to line: inout StyledLine, columns: Int, state: ReaderState
  ) {
    let row = rows[index]
    let isRepeated = previous.map { rows[$0].version == row.version } ?? false
    line.add(
      isRepeated ? "" : "\(row.version)", columns: Self.versionColumns, .right, Style(.faint))
    var room = columns - Self.versionColumns - 1
    for (text, style) in Self.parts(row.pieces) {
      let cut = text.cut(to: room)
      line.add(label: cut.clusters.map(\.shown).joined(), style)
      room -= cut.width
      if cut.width < text.width { return }
    }
  }

  func detailRows(in area: Rect) -> Int {
    area.rows >= 12 ? area.rows / 2 : 0
  }

  func drawDetail(in rect: Rect, of frame: inout Frame, state: ReaderState) {
    let style = Style(.paneHeader)
    frame.fill("─", columns: rect.column..<rect.endColumn, row: rect.row, style)
    guard let row = selectedRow else { return }
    let date = DateText.short(CalendarDate(dayNumber: row.added / 86_400))
    let title = CellText(label: " Version \(row.version) · taken in on \(date) ").cut(
      to: rect.columns - 2)
    frame.write(title, column: rect.column + 1, row: rect.row, columns: title.width, style)
    let columns = min(rect.columns - 4, state.measure + 8)
    let lines = WrappedText(Self.parts(row.pieces), columns: columns).lines
    for (index, line) in lines.prefix(rect.rows - 1).enumerated() {
      frame.put(line, column: rect.column + 2, row: rect.row + 1 + index)
    }
  }

  private static let versionColumns = 7

  private static func parts(
    _ pieces: [VersionDifference.Piece]
  ) -> [(text: CellText, style: Style)] {
    pieces.map { piece in
      let words = DifferenceText.shown(piece.text)
      let trimmed = words.last == " " ? String(words.dropLast()) : words
      return switch piece.kind {
      case .kept: (text: CellText(label: trimmed + " "), Style(.text))
      case .removed: (text: CellText(label: "[-\(trimmed)-] "), Style(.faint))
      case .added: (text: CellText(label: "{+\(trimmed)+} "), Style(.difference))
      }
    }
  }
}
