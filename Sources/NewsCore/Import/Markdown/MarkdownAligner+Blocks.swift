import CMarkdown

extension MarkdownAligner {
  /// Takes a paragraph, a heading or a row; false when the bytes are others than cmark-gfm says.
  mutating func takeBlock(_ leaf: MarkdownLeaf) -> Bool {
    switch leaf.kind {
    case MARKDOWN_ROW: takeRow(leaf.events)
    case MARKDOWN_HEADING: takeHeading(leaf)
    default: take(leaf.events) && endLine()
    }
  }

  /// Whether the line ends here.
  private mutating func endLine() -> Bool {
    markBlanks()
    return byte == nil || byte == 0x0A
  }

  private mutating func takeHeading(_ leaf: MarkdownLeaf) -> Bool {
    let hash = UInt8(ascii: "#")
    let depth = run(of: hash)
    let after = index + depth < content.bytes.count ? content.bytes[index + depth] : 0x0A
    if depth == leaf.level, after <= 0x20 {
      mark(depth)
      markBlanks()
      guard take(leaf.events) else { return false }
      markBlanks()
      mark(run(of: hash))
      return endLine()
    }
    guard take(leaf.events), endLine(), byte == 0x0A else { return false }
    index += 1
    let mark = leaf.level == 1 ? UInt8(ascii: "=") : UInt8(ascii: "-")
    let length = run(of: mark)
    self.mark(length)
    return length > 0 && endLine()
  }

  /// The cells of a row; the bars between them stay, the outer ones and padding are syntax.
  private mutating func takeRow(_ events: Range<Int>) -> Bool {
    if byte == UInt8(ascii: "|") { mark(1) }
    var position = events.lowerBound
    var isFirst = true
    while position < events.upperBound {
      markBlanks()
      guard tree.events[position].kind == Int32(MARKDOWN_CELL.rawValue) else { return false }
      var end = position + 1
      var depth = 1
      while depth > 0, end < events.upperBound {
        depth += tree.events[end].kind == Int32(MARKDOWN_END.rawValue) ? -1 : 1
        end += 1
      }
      if !isFirst, byte == UInt8(ascii: "|") {
        index += 1
        keepBlank()
      }
      isFirst = false
      guard take(position + 1..<end - 1) else { return false }
      keepBlank()
      position = end
    }
    markBlanks()
    if byte == UInt8(ascii: "|") { mark(1) }
    return endLine()
  }

  /// Leaves one blank before or after a bar and calls the others syntax, unless the row ends.
  private mutating func keepBlank() {
    if byte == 0x20 { index += 1 }
    markBlanks()
  }
}
