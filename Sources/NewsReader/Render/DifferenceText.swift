import NewsCore

/// The words of a version, those that differ from the fullest one in brackets and set off.
enum DifferenceText {
  static func parts(_ pieces: [DifferencePiece]) -> [(text: CellText, style: Style)] {
    pieces.flatMap { piece -> [(text: CellText, style: Style)] in
      switch piece.kind {
      case .kept: spaced(piece.text, Style(.quotation))
      case .changed: [(text: CellText(label: "[" + shown(piece.text) + "]"), Style(.difference))]
      case .omitted: [(text: CellText(label: "[…]"), Style(.difference))]
      }
    }
  }

  /// The text with the blanks at its ends, sanitised.
  private static func spaced(_ text: String, _ style: Style) -> [(text: CellText, style: Style)] {
    let before = text.first == " " ? " " : ""
    let after = text.last == " " && text.count > 1 ? " " : ""
    return [(text: CellText(label: before + shown(text) + after), style)]
  }

  static func shown(_ text: String) -> String {
    CellText(text).clusters.map(\.shown).joined()
  }
}

extension StyledLine {
  /// Adds a version's words in a column of its own, cut to `columns`.
  mutating func add(_ pieces: [DifferencePiece], columns: Int) {
    var room = columns
    for (text, style) in DifferenceText.parts(pieces) {
      let cut = text.cut(to: room)
      add(label: cut.clusters.map(\.shown).joined(), style)
      room -= cut.width
      if cut.width < text.width { return }
    }
  }
}
