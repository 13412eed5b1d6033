/// Cuts Markdown into blocks, each with the byte ranges of its syntax.
///
/// A scanner of our own instead of a library: every byte range must be that of the file, and
/// cmark-gfm's positions of inline syntax are not exact. What it does not know as syntax it leaves
/// as text, so nothing is lost.
struct MarkdownBlockReader {
  private let text: SourceText
  private var drafts: [BlockDraft] = []
  private var markup: [TextSpan] = []
  private var lines: [MarkdownLine] = []
  private var isFenced = false

  /// The blocks and, in order, the syntax in them; `start` is where the text begins after front
  /// matter.
  static func blocks(
    in text: SourceText, from start: Int
  ) -> (drafts: [BlockDraft], markup: [TextSpan]) {
    var reader = MarkdownBlockReader(text: text)
    let lineReader = MarkdownLineReader(text: text)
    for line in LineSplitter().lines(in: text) where line.span.start >= start {
      reader.take(lineReader.line(line))
    }
    reader.flush()
    return (reader.drafts, reader.markup)
  }

  private init(text: SourceText) {
    self.text = text
  }

  private mutating func take(_ line: MarkdownLine) {
    if isFenced || line.kind == .fence { return takeCode(line) }
    switch line.kind {
    case .blank: flush()
    case .heading, .item:
      flush()
      lines = [line]
      if case .heading = line.kind { flush() }
    case .underline(let level):
      if lines.isEmpty || lines[0].kind != .text || lines[0].isQuoted != line.isQuoted {
        flush()
        append(line.span, .known(.furniture))
      } else {
        flush(role: .heading(level), underline: line)
      }
    case .rule, .definition, .tableRule:
      flush()
      append(line.span, .known(.furniture))
    case .text, .fence:
      if let last = lines.last, last.isQuoted && !line.isQuoted && last.kind == .blank { flush() }
      if let last = lines.last, !last.isQuoted && line.isQuoted { flush() }
      lines.append(line)
    }
  }

  /// Lines between fences are one block, in which nothing is syntax but the fences.
  private mutating func takeCode(_ line: MarkdownLine) {
    if line.kind == .fence {
      if !isFenced { flush() }
      isFenced.toggle()
      if lines.isEmpty {
        lines = [line]
        return
      }
      let span = TextSpan(lines[0].span.start, line.span.end)
      lines = []
      append(span, .known(.paragraph))
      markup.append(contentsOf: fences(of: span, last: line))
    } else if !line.span.isEmpty {
      lines.append(line)
    }
  }

  private func fences(of span: TextSpan, last: MarkdownLine) -> [TextSpan] {
    var end = span.start
    while end < span.end, text.bytes[end] != 0x0A, text.bytes[end] != 0x0D { end += 1 }
    let first = TextSpan(span.start, end)
    return first.end <= last.span.start ? [first, last.span] : [span]
  }

  private mutating func flush(role told: BlockDraft.Role? = nil, underline: MarkdownLine? = nil) {
    isFenced = false
    guard let first = lines.first, let last = lines.last else { return }
    let span = TextSpan(first.span.start, (underline ?? last).span.end)
    var syntax: [TextSpan] = []
    var pieces: [TextSpan] = []
    for line in lines {
      if line.content > line.span.start { syntax.append(TextSpan(line.span.start, line.content)) }
      let end = max(line.content, endOfContent(line))
      if end < line.span.end { syntax.append(TextSpan(end, line.span.end)) }
      if end > line.content { pieces.append(TextSpan(line.content, end)) }
    }
    if let underline { syntax.append(underline.span) }
    syntax += MarkdownInlineReader.markup(in: text, pieces)
    lines = []
    guard !pieces.isEmpty else { return append(span, .known(.furniture)) }
    append(span, told ?? role(of: first, pieces))
    markup += syntax.sorted()
  }

  /// The end of a line's words: before the closing `#` of a heading.
  private func endOfContent(_ line: MarkdownLine) -> Int {
    guard case .heading = line.kind else { return line.span.end }
    var end = line.span.end
    while end > line.content, text.bytes[end - 1] == UInt8(ascii: "#") { end -= 1 }
    let isClosing = end < line.span.end && (end == line.content || text.bytes[end - 1] == 0x20)
    guard isClosing else { return line.span.end }
    while end > line.content, text.bytes[end - 1] == 0x20 { end -= 1 }
    return end
  }

  private func role(of line: MarkdownLine, _ pieces: [TextSpan]) -> BlockDraft.Role {
    if case .heading(let level) = line.kind { return .heading(level) }
    if line.isQuoted { return .known(.blockQuotation) }
    if line.kind == .item { return .known(.item) }
    let bytes = text.bytes[pieces[0].range]
    let isImage =
      pieces.count == 1 && bytes.starts(with: Array("![".utf8)) && bytes.last == UInt8(ascii: ")")
    return isImage ? .known(.caption) : .text
  }

  private mutating func append(_ span: TextSpan, _ role: BlockDraft.Role) {
    drafts.append(BlockDraft(span, in: text, role: role))
  }
}
