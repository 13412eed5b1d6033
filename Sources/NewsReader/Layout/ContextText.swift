import NewsCore

/// A place with the words around it, broken into lines; what matches is set off.
struct ContextText {
  typealias Piece = (cluster: Cluster, style: Style)

  /// As many lines as asked for at most, each as wide as asked for at most.
  private(set) var lines: [[Piece]] = []

  /// What does not fit is left out at both ends, so that the match is among the lines.
  init(_ line: ConcordanceLine, columns: Int, rows: Int) {
    guard columns > 0, rows > 0 else { return }
    // A line that is broken between words is shorter than the measure.
    let room = columns * rows - (rows - 1) * min(8, columns / 2)
    let match = CellText(label: line.match)
    let after = CellText(label: line.after)
    let before = CellText(label: line.before)
      .cutAtStart(to: max(room / 3, room - match.width - after.width))
    let parts = [(before, Style(.text)), (match, Style(.text, .target)), (after, Style(.text))]
    var rest = parts.flatMap { text, style in text.clusters.map { (cluster: $0, style: style) } }[
      ...]
    while !rest.isEmpty, lines.count < rows {
      lines.append(Self.takeLine(from: &rest, columns: columns))
    }
    if !rest.isEmpty { markCut(columns: columns) }
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

  /// Ends the last line with the sign that something is left out.
  private mutating func markCut(columns: Int) {
    guard var line = lines.popLast() else { return }
    while line.reduce(0, { $0 + $1.cluster.width }) >= columns { line.removeLast() }
    while line.last?.cluster.shown == " " { line.removeLast() }
    line.append((Cluster(.text, span: TextSpan(0, 0), shown: "…"), Style(.text)))
    lines.append(line)
  }
}
