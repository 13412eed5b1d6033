import NewsCore

/// A place with the words around it, broken into lines; what matches is set off.
struct ContextText {
  typealias Piece = WrappedText.Piece

  /// As many lines as asked for at most, each as wide as asked for at most.
  private(set) var lines: [[Piece]] = []

  /// Where not all fits, lines are left out before and after those around the match.
  init(_ line: ConcordanceLine, columns: Int, rows: Int) {
    guard columns > 0, rows > 0 else { return }
    let parts = [
      (CellText(label: line.before), Style(.text)), (CellText(label: line.match), Self.match),
      (CellText(label: line.after), Style(.text)),
    ]
    lines = WrappedText(parts, columns: columns).lines
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
