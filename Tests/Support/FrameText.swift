import NewsReader

/// A frame as a reader of a test sees it: lines of text, and runs of one style.
public struct FrameText {
  private let frame: Frame

  public init(_ frame: Frame) {
    self.frame = frame
  }

  /// The rows as text, without the blanks at their ends.
  public var lines: [String] {
    (0..<frame.size.rows).map { row in
      var line = frame.row(row).map(\.cluster).joined()
      while line.last == " " { line.removeLast() }
      return line
    }
  }

  /// The rows as one text.
  public var text: String { lines.joined(separator: "\n") }

  /// The stretches of a row that have one style.
  public func runs(ofRow row: Int) -> [StyleRun] {
    var runs: [StyleRun] = []
    for cell in frame.row(row) {
      if let last = runs.last, last.style == cell.style {
        runs[runs.count - 1] = StyleRun(text: last.text + cell.cluster, style: cell.style)
      } else {
        runs.append(StyleRun(text: cell.cluster, style: cell.style))
      }
    }
    return runs
  }

  /// All stretches of the frame of which `condition` holds, from the top.
  public func runs(where condition: (Style) -> Bool) -> [String] {
    (0..<frame.size.rows).flatMap { runs(ofRow: $0) }.filter { condition($0.style) }.map(\.text)
  }
}
