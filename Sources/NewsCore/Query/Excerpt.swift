/// Cuts pieces of an article's text to one line: white space folded, markup left out.
struct Excerpt {
  private let article: Article

  /// The most bytes of context on either side of a match, on a line of a list.
  static let context = 90
  /// The most bytes of context on either side of a match that is read to be judged.
  static let wideContext = 240

  init(of article: Article) {
    self.article = article
  }

  init(of document: Document) {
    article = document.article
  }

  /// The words of a span on one line.
  func line(_ span: TextSpan) -> String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(span.count)
    for piece in article.markup.gaps(in: span) { append(piece, to: &bytes) }
    return String(decoding: bytes, as: UTF8.self)
  }

  private func append(_ span: TextSpan, to line: inout [UInt8]) {
    for byte in article.text.bytes[span.range] {
      if byte != 0x20 && byte &- 0x09 >= 5 {
        line.append(byte)
      } else if line.last != 0x20 {
        line.append(0x20)
      }
    }
  }

  /// A place with what stands before and after it in its block, at most `context` bytes each.
  func concordanceLine(
    _ span: TextSpan, origin: LinkOrigin? = nil, context: Int = Excerpt.context
  ) -> ConcordanceLine {
    let block = block(around: span)
    let start = wordStart(max(block.start, span.start - context), block: block)
    let end = wordEnd(min(block.end, span.end + context), block: block)
    return ConcordanceLine(
      place: Place(article: article.id, span: span),
      before: line(TextSpan(min(start, span.start), span.start)), match: line(span),
      after: line(TextSpan(span.end, max(end, span.end))), origin: origin)
  }

  /// The block that holds a span, or the span itself outside all blocks.
  private func block(around span: TextSpan) -> TextSpan {
    let spans = article.blocks.map(\.span)
    let index = spans.firstIndex(endingAfter: span.start)
    guard index < spans.count, spans[index].contains(span) else { return span }
    return spans[index]
  }

  /// Moves a cut forward to the next beginning of a word, so that no word and no scalar is halved.
  private func wordStart(_ cut: Int, block: TextSpan) -> Int {
    guard cut > block.start else { return cut }
    let bytes = article.text.bytes
    var index = cut
    while index < block.end && bytes[index - 1] > 0x20 { index += 1 }
    return index
  }

  /// Moves a cut back to the last end of a word.
  private func wordEnd(_ cut: Int, block: TextSpan) -> Int {
    guard cut < block.end else { return cut }
    let bytes = article.text.bytes
    var index = cut
    while index > block.start && bytes[index] > 0x20 { index -= 1 }
    return index
  }
}
