import NewsCore

/// Breaks one paragraph after the other into lines, between words where there is a choice.
struct LineWrapper {
  private let text: SourceText
  private let markup: [TextSpan]
  private var markupIndex = 0

  init(article: Article) {
    text = article.text
    markup = article.markup
  }

  /// Appends the lines of `span`, each at most `width` columns; spans must come in order.
  mutating func wrap(
    _ span: TextSpan, width: Int, block: Int, indent: Int, into lines: inout [TextLine]
  ) {
    let text = self.text
    let bytes = text.bytes.span
    let firstLine = lines.count
    var line = OpenLine(start: span.start)
    var index = span.start
    var nextMarkup = markupStart(after: index)
    while index < span.end {
      if index >= nextMarkup {
        index = min(span.end, max(index, markup[markupIndex].end))
        nextMarkup = markupStart(after: index)
        continue
      }
      let byte = bytes[index]
      if Blank.isBlank(byte) {
        index += 1
        while index < span.end && index < nextMarkup && Blank.isBlank(bytes[index]) { index += 1 }
        line.takeBlank(upTo: index)
        continue
      }
      var end = index + 1
      var cells = 1
      if byte >= 0x80 || (end < span.end && bytes[end] >= 0x80) {
        var scanner = ClusterScanner(text, in: TextSpan(index, min(span.end, nextMarkup)))
        if let cluster = scanner.next() {
          end = cluster.span.end
          cells = cluster.width
        }
        if cells == 2 { line.allowBreak(at: index) }
      }
      if line.used + cells > width && index > line.start {
        let cut = line.cut(before: index)
        lines.append(TextLine(span: TextSpan(line.start, cut), block: block, indent: indent))
        line.begin(at: cut)
      }
      let isAfterBlank = line.endsInBlank
      line.take(cells)
      index = end
      if cells == 2 || (byte == 0x2D && !isAfterBlank) || isDash(bytes, end) {
        line.allowBreak(at: index)
      }
    }
    guard line.start < span.end else { return }
    let rest = TextSpan(line.start, span.end)
    if line.used == 0, lines.count > firstLine {
      let last = lines.removeLast()
      lines.append(
        TextLine(span: TextSpan(last.span.start, rest.end), block: block, indent: indent))
    } else {
      lines.append(TextLine(span: rest, block: block, indent: indent))
    }
  }

  /// Where the next markup begins, or beyond all text.
  private mutating func markupStart(after offset: Int) -> Int {
    while markupIndex < markup.count && markup[markupIndex].end <= offset { markupIndex += 1 }
    return markupIndex < markup.count ? markup[markupIndex].start : Int.max
  }

  /// Whether an en dash or an em dash ends at `end`: a line may break after it.
  @inline(__always)
  private func isDash(_ bytes: Span<UInt8>, _ end: Int) -> Bool {
    let last = bytes[end - 1]
    guard last == 0x93 || last == 0x94, end >= 3 else { return false }
    return bytes[end - 2] == 0x80 && bytes[end - 3] == 0xE2
  }
}

/// The line being filled.
private struct OpenLine {
  /// The offset of the first byte.
  private(set) var start: Int
  /// Columns taken so far, a space at the end included.
  private(set) var used = 0
  private(set) var endsInBlank = false
  private var breakOffset: Int
  private var usedAtBreak = 0

  init(start: Int) {
    self.start = start
    breakOffset = start
  }

  mutating func takeBlank(upTo end: Int) {
    if used > 0 && !endsInBlank { used += 1 }
    endsInBlank = true
    allowBreak(at: end)
  }

  mutating func take(_ cells: Int) {
    used += cells
    endsInBlank = false
  }

  mutating func allowBreak(at offset: Int) {
    breakOffset = offset
    usedAtBreak = used
  }

  /// Where to end this line so that the character at `index` goes to the next one.
  func cut(before index: Int) -> Int {
    breakOffset > start ? breakOffset : index
  }

  /// Starts the next line at a place that `cut` chose.
  mutating func begin(at cut: Int) {
    used = breakOffset > start ? used - usedAtBreak : 0
    start = cut
    breakOffset = cut
    usedAtBreak = 0
  }
}
