import NewsCore

/// A line made of columns, each in its style.
struct StyledLine {
  /// Where the text of a column stands in it.
  enum Alignment {
    case left, right
    /// As right, but the end of a text that does not fit is kept.
    case rightKeepingEnd
  }

  private var parts: [(text: CellText, style: Style)] = []
  private(set) var width = 0

  /// Adds a text as wide as it is.
  mutating func add(_ text: String, _ style: Style = Style(.text)) {
    add(CellText(text), style)
  }

  /// Adds a text in a column of its own, cut or filled up to `columns`, and a space after it.
  mutating func add(
    _ text: String, columns: Int, _ alignment: Alignment = .left, _ style: Style = Style(.text)
  ) {
    guard columns > 0 else { return }
    let whole = CellText(text)
    let cut = alignment == .rightKeepingEnd ? whole.cutAtStart(to: columns) : whole.cut(to: columns)
    let gap = columns - cut.width
    if alignment != .left { add(blanks: gap) }
    add(cut, style)
    if alignment == .left { add(blanks: gap) }
    add(blanks: 1)
  }

  /// Adds a text up to `columns` wide with some of its words in a style of their own; where it has no room
  /// its beginning gives way before these words do.
  ///
  /// - Parameter words: where they are in the text, in UTF-8.
  mutating func add(_ text: String, showing words: TextSpan, in style: Style, columns: Int) {
    let (before, shown, after) = CellText(text).parts(around: words)
    let behind = min(after.width, columns / 3)
    let room = max(0, columns - shown.width - behind)
    let end = width + columns
    add(before.cutAtStart(to: room), Style(.text))
    let isWhole = shown.width <= end - width
    add(shown.cut(to: end - width), style)
    if isWhole { add(after.cut(to: end - width), Style(.text)) }
  }

  /// Adds a text as it is, blanks included.
  mutating func add(label: String, _ style: Style = Style(.text)) {
    add(CellText(label: label), style)
  }

  mutating func add(blanks count: Int) {
    if count > 0 { add(CellText(label: String(repeating: " ", count: count)), Style(.text)) }
  }

  /// Draws the line; where `words` occur in a column they are marked.
  func draw(
    in frame: inout Frame, column: Int, row: Int, columns: Int, isSelected: Bool,
    words: [TextSearch]
  ) {
    if isSelected { frame.fill(columns: column..<column + columns, row: row, Style(.selection)) }
    var at = column
    let limit = column + columns
    for part in parts {
      let found = matches(of: words, in: part.text)
      let face = isSelected ? .selection : part.style.face
      for cluster in part.text.clusters {
        guard at + cluster.width <= limit else { return }
        var modifiers = part.style.modifiers
        if found.contains(where: { $0.overlaps(cluster.span) }) { modifiers.insert(.match) }
        frame.put(
          cluster.shown, width: cluster.width, column: at, row: row, Style(face, modifiers))
        at += cluster.width
      }
    }
  }

  private mutating func add(_ text: CellText, _ style: Style) {
    parts.append((text, style))
    width += text.width
  }

  /// Where words stand in a text, in bytes of what its clusters stand for.
  private func matches(of words: [TextSearch], in text: CellText) -> [TextSpan] {
    guard !words.isEmpty, let source = text.source else { return [] }
    return words.flatMap { $0.spans(in: source) }
  }
}
