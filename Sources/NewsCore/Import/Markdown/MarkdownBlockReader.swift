import CMarkdown

/// Cuts Markdown into blocks, each with the byte ranges of its syntax.
///
/// What is a block and what is syntax cmark-gfm decides; where the bytes of it stand, which
/// cmark-gfm tells by line only, `MarkdownAligner` finds. What is in no block, such as rules and the
/// definitions of links, becomes furniture, so nothing is lost.
struct MarkdownBlockReader {
  let lines: MarkdownLines
  let tree: MarkdownTree
  var drafts: [BlockDraft] = []
  var markup: [TextSpan] = []
  /// The first line that belongs to no block yet.
  var free = 0

  /// Lines of definitions before a paragraph's words at most.
  private static let mostDefinitions = 256

  var text: SourceText { lines.text }

  /// The blocks and, in order, the syntax in them; `start` is where the text begins after front
  /// matter. Nil when the structure takes more memory than it may.
  static func blocks(
    in text: SourceText, from start: Int
  ) -> (drafts: [BlockDraft], markup: [TextSpan])? {
    var start = start
    if start == 0, text.bytes.starts(with: [0xEF, 0xBB, 0xBF]) { start = 3 }
    let bytes = text.bytes[start...].map { $0 == 0 ? MarkdownLines.standInForZero : $0 }
    guard let tree = MarkdownTree(of: bytes) else { return nil }
    var reader = MarkdownBlockReader(lines: MarkdownLines(of: text, from: start), tree: tree)
    reader.read()
    return (reader.drafts, reader.markup)
  }

  private init(lines: MarkdownLines, tree: MarkdownTree) {
    self.lines = lines
    self.tree = tree
  }

  private mutating func read() {
    let leaves = MarkdownLeaf.leaves(of: tree)
    for (index, leaf) in leaves.enumerated() {
      let next = index + 1 < leaves.count ? max(leaves[index + 1].line - 1, leaf.line) : lines.count
      switch leaf.kind {
      case MARKDOWN_CODE_BLOCK: takeCode(leaf)
      case MARKDOWN_HTML_BLOCK: takeHTML(leaf)
      default: takeWords(leaf, next: next, isOverTable: isTable(index + 1, in: leaves))
      }
    }
    passOver(to: lines.count)
  }

  /// Whether the leaf is the head of a table that the paragraph before it goes on as; it has the line
  /// of that paragraph.
  private func isTable(_ index: Int, in leaves: [MarkdownLeaf]) -> Bool {
    index < leaves.count && leaves[index].kind == MARKDOWN_ROW
      && leaves[index].line == leaves[index - 1].line
  }

  /// Makes furniture of what is left before `line`, a line each.
  mutating func passOver(to line: Int) {
    while free < min(line, lines.count) {
      if !lines.isBlank(free) {
        drafts.append(BlockDraft(lines.words(free), in: text, role: .known(.furniture)))
      }
      free += 1
    }
  }

  /// A paragraph, a heading or a row of a table. It begins on the first line from its own on, and
  /// before the one where the `next` begins, that says what cmark-gfm says.
  private mutating func takeWords(_ leaf: MarkdownLeaf, next: Int, isOverTable: Bool) {
    let first = max(leaf.line - 1, free)
    guard first < lines.count else { return }
    let next = max(next, first + 1)
    // It also ends there, but for one whose lines cmark-gfm counts otherwise.
    let reach = isOverTable ? lines.count : next + Self.mostDefinitions
    var runs = [MarkdownRun(end: next), MarkdownRun(end: reach)]
    for line in first..<min(next, first + Self.mostDefinitions, lines.count)
    where !lines.isBlank(line) {
      for index in runs.indices {
        if leaf.kind == MARKDOWN_ROW || !runs[index].contains(line) {
          let content = content(of: leaf, from: line, to: runs[index].end)
          runs[index].replace(with: content, from: line)
        }
        let run = runs[index]
        var aligner = MarkdownAligner(
          tree: tree, content: run.content, isInRow: leaf.kind == MARKDOWN_ROW)
        aligner.index = run.content.lineStarts[line - run.first]
        guard aligner.takeBlock(leaf) else { continue }
        let last = run.first + run.content.line(of: aligner.index)
        let syntax = run.content.prefixes.filter { $0.start < lines[last].end } + aligner.markup
        add(leaf, from: line, to: last, syntax, aligner)
        return
      }
    }
    takeWhole(leaf, from: first, next: next)
  }

  /// The words of a leaf as they stand, for bytes that are other than expected.
  private mutating func takeWhole(_ leaf: MarkdownLeaf, from first: Int, next: Int) {
    passOver(to: first)
    var last = first
    while last + 1 < min(next, lines.count), !lines.isBlank(last + 1) { last += 1 }
    let span = span(from: first, to: last)
    if !span.isEmpty { drafts.append(BlockDraft(span, in: text, role: role(of: leaf))) }
    free = last + 1
  }

  /// What stands on the lines from `first` up to `end`, or to the first one without words.
  private func content(of leaf: MarkdownLeaf, from first: Int, to end: Int) -> MarkdownContent {
    var content = MarkdownContent()
    var line = first
    while line < min(end, lines.count) {
      let span = lines[line]
      var start = lines.content(
        of: line, depth: leaf.quotationDepth, isInItem: leaf.isInItem)
      if line == first, first == leaf.line - 1 {
        start = max(start, min(span.start + leaf.column, span.end))
        while start < span.end, text.bytes[start] == 0x20 || text.bytes[start] == 0x09 {
          start += 1
        }
      }
      if line > first, start == span.end { break }
      let prefix = lines.words(line).start
      content.addLine(of: text, prefix: min(prefix, start), start: start, end: span.end)
      line += 1
      if leaf.kind == MARKDOWN_ROW { break }
    }
    return content
  }

  private mutating func add(
    _ leaf: MarkdownLeaf, from first: Int, to last: Int, _ syntax: [TextSpan],
    _ aligner: MarkdownAligner
  ) {
    passOver(to: first)
    free = last + 1
    let span = span(from: first, to: last)
    guard aligner.hasWords else {
      drafts.append(BlockDraft(span, in: text, role: .known(.furniture)))
      return
    }
    let isImage = leaf.kind == MARKDOWN_PARAGRAPH && !aligner.hasWordsOutsideImages
    let role = isImage ? .known(.caption) : role(of: leaf)
    drafts.append(BlockDraft(span, in: text, role: role))
    markup += MarkdownBlockReader.joined(syntax, within: span)
  }

  /// The lines from `first` to `last` without the white space around them.
  func span(from first: Int, to last: Int) -> TextSpan {
    Blank.trimmed(
      TextSpan(lines[first].start, max(lines[first].end, lines[last].end)), in: text.bytes.span)
  }

  func role(of leaf: MarkdownLeaf) -> BlockDraft.Role {
    if leaf.kind == MARKDOWN_HEADING { return .heading(leaf.level) }
    if leaf.quotationDepth > 0 { return .known(.blockQuotation) }
    if leaf.isInItem { return .known(.item) }
    return leaf.kind == MARKDOWN_ROW ? .known(.paragraph) : .text
  }

  /// The spans in order, cut to `span`; those that meet or overlap are one.
  static func joined(_ spans: [TextSpan], within span: TextSpan) -> [TextSpan] {
    var joined: [TextSpan] = []
    for part in spans.sorted() {
      let start = max(part.start, span.start)
      let end = min(part.end, span.end)
      guard start < end else { continue }
      if let last = joined.last, last.end >= start {
        joined[joined.count - 1] = TextSpan(last.start, max(last.end, end))
      } else {
        joined.append(TextSpan(start, end))
      }
    }
    return joined
  }
}
