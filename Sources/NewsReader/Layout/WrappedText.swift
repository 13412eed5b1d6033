import NewsCore

/// A text in several styles, broken into lines at blanks.
struct WrappedText {
  typealias Piece = (cluster: Cluster, style: Style)

  /// Each as wide as asked for at most.
  private(set) var lines: [[Piece]] = []

  init(_ parts: [(text: CellText, style: Style)], columns: Int) {
    guard columns > 0 else { return }
    var rest = parts.flatMap { text, style in text.clusters.map { (cluster: $0, style: style) } }[
      ...]
    while !rest.isEmpty {
      let line = Self.takeLine(from: &rest, columns: columns)
      if !line.isEmpty { lines.append(line) }
    }
  }

  /// Takes as much as fits, up to the last blank there is.
  private static func takeLine(from rest: inout ArraySlice<Piece>, columns: Int) -> [Piece] {
    while rest.first?.cluster.shown == " " { rest.removeFirst() }
    var width = 0
    var end = rest.startIndex
    var lastBlank: Int?
    while end < rest.endIndex, width + rest[end].cluster.width <= columns {
      if rest[end].cluster.shown == " " { lastBlank = end }
      width += rest[end].cluster.width
      end += 1
    }
    let fits = end == rest.endIndex || rest[end].cluster.shown == " "
    if !fits, let lastBlank { end = lastBlank }
    // A cluster wider than the measure would never fit.
    if end == rest.startIndex { end = min(rest.endIndex, end + 1) }
    let line = Array(rest[..<end])
    rest = rest[end...]
    return line
  }
}

extension Frame {
  /// Puts the characters of a line from a column on.
  mutating func put(_ line: [WrappedText.Piece], column: Int, row: Int) {
    var column = column
    for (cluster, style) in line {
      put(cluster.shown, width: cluster.width, column: column, row: row, style)
      column += cluster.width
    }
  }
}
