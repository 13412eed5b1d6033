import NewsCore

/// A place with the words around it, broken into lines; what matches is set off.
struct ContextText {
  typealias Piece = (cluster: Cluster, style: Style)

  /// As many lines as asked for at most, each as wide as asked for at most.
  private(set) var lines: [[Piece]] = []

  /// Where not all fits, lines are left out before and after those around the match.
  init(_ line: ConcordanceLine, columns: Int, rows: Int) {
    guard columns > 0, rows > 0 else { return }
    let parts = [
      (CellText(label: line.before), Style(.text)), (CellText(label: line.match), Self.match),
      (CellText(label: line.after), Style(.text)),
    ]
    var rest = parts.flatMap { text, style in text.clusters.map { (cluster: $0, style: style) } }[
      ...]
    while !rest.isEmpty {
      let line = Self.takeLine(from: &rest, columns: columns)
      if !line.isEmpty { lines.append(line) }
    }
    let middle = lines.firstIndex { line in line.contains { $0.style == Self.match } } ?? 0
    let start = max(0, min(middle - (rows - 1) / 2, lines.count - rows))
    let isCutAtStart = start > 0
    let isCutAtEnd = start + rows < lines.count
    lines = Array(lines[start..<min(lines.count, start + rows)])
    if isCutAtStart { markCutAtStart(columns: columns) }
    if isCutAtEnd { markCutAtEnd(columns: columns) }
  }

  private static let match = Style(.text, .target)
  private static let ellipsis: Piece = (
    Cluster(.text, span: TextSpan(0, 0), shown: "…"), Style(.text)
  )

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

  /// Begins the first line with the sign that something is left out, in place of a word if need be.
  private mutating func markCutAtStart(columns: Int) {
    guard var line = lines.first else { return }
    let isFull = Self.width(of: line) >= columns
    if isFull, let blank = line.firstIndex(where: { $0.cluster.shown == " " }),
      !line[..<blank].contains(where: { $0.style == Self.match })
    {
      line.removeFirst(blank + 1)
    }
    while Self.width(of: line) >= columns, line.count > 1 { line.removeLast() }
    lines[0] = [Self.ellipsis] + line
  }

  /// Ends the last line with that sign.
  private mutating func markCutAtEnd(columns: Int) {
    guard var line = lines.popLast() else { return }
    while Self.width(of: line) >= columns { line.removeLast() }
    while line.last?.cluster.shown == " " { line.removeLast() }
    lines.append(line + [Self.ellipsis])
  }

  private static func width(of line: [Piece]) -> Int {
    line.reduce(0) { $0 + $1.cluster.width }
  }
}
