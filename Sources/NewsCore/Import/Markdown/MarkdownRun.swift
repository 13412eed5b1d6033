/// What is built of the lines from one on serves for each line where a paragraph may begin.
struct MarkdownRun {
  /// The line before which it ends.
  let end: Int
  private(set) var content = MarkdownContent()
  /// The line with which it begins.
  private(set) var first = 0

  init(end: Int) {
    self.end = end
  }

  func contains(_ line: Int) -> Bool {
    line >= first && line - first < content.lineStarts.count
  }

  mutating func replace(with content: MarkdownContent, from line: Int) {
    self.content = content
    first = line
  }
}
