/// The bytes of some lines of Markdown without what stands before them for lists and quotations, as
/// cmark-gfm reads them: lines end with one LF.
struct MarkdownContent {
  private(set) var bytes: [UInt8] = []
  /// Where each byte stands in the text.
  private(set) var offsets: [Int] = []
  /// What was left out before the lines.
  private(set) var prefixes: [TextSpan] = []
  /// For each line the index of its first byte.
  private(set) var lineStarts: [Int] = []
  private var lastEnd = 0

  /// Adds a line of the text: `prefix` to `start` is left out, `end` is where it ends.
  mutating func addLine(of text: SourceText, prefix: Int, start: Int, end: Int) {
    if !lineStarts.isEmpty {
      bytes.append(0x0A)
      offsets.append(lastEnd)
    }
    lastEnd = end
    if start > prefix { prefixes.append(TextSpan(prefix, start)) }
    lineStarts.append(bytes.count)
    for index in start..<end {
      bytes.append(text.bytes[index] == 0 ? MarkdownLines.standInForZero : text.bytes[index])
      offsets.append(index)
    }
  }

  /// The spans of the text that the bytes from `start` to `end` are, without the ends of lines.
  func spans(_ start: Int, _ end: Int) -> [TextSpan] {
    var spans: [TextSpan] = []
    for index in start..<end where bytes[index] != 0x0A {
      let offset = offsets[index]
      if let last = spans.last, last.end == offset {
        spans[spans.count - 1] = TextSpan(last.start, offset + 1)
      } else {
        spans.append(TextSpan(offset, offset + 1))
      }
    }
    return spans
  }

  /// The number of the line, from 0, on which the byte stands.
  func line(of index: Int) -> Int {
    (lineStarts.lastIndex { $0 <= index }) ?? 0
  }
}
