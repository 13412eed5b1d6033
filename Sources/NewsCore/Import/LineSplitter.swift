/// Cuts a text into lines at LF, CR LF and CR.
struct LineSplitter {
  /// The lines of `text`, at most `limit` of them.
  func lines(in text: SourceText, limit: Int = .max) -> [TextLine] {
    let bytes = text.bytes.span
    var lines: [TextLine] = []
    var start = 0
    var index = 0
    while index < bytes.count && lines.count < limit {
      let byte = bytes[index]
      if byte == 0x0A || byte == 0x0D {
        lines.append(line(in: bytes, from: start, to: index))
        if byte == 0x0D && index + 1 < bytes.count && bytes[index + 1] == 0x0A { index += 1 }
        start = index + 1
      }
      index += 1
    }
    if start < bytes.count && lines.count < limit {
      lines.append(line(in: bytes, from: start, to: bytes.count))
    }
    return lines
  }

  private func line(in bytes: Span<UInt8>, from start: Int, to end: Int) -> TextLine {
    let span = Blank.trimmed(TextSpan(start, end), in: bytes)
    return TextLine(
      span: span, indent: columns(in: bytes, from: start, to: span.start),
      columns: columns(in: bytes, from: span.start, to: span.end))
  }

  private func columns(in bytes: Span<UInt8>, from start: Int, to end: Int) -> Int {
    var count = 0
    for index in start..<end where bytes[index] & 0xC0 != 0x80 { count += 1 }
    return count
  }
}
