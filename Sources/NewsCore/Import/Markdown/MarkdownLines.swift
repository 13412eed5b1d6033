/// The lines of a Markdown text, numbered from 0 as cmark-gfm counts them from 1.
struct MarkdownLines {
  let text: SourceText
  /// Where each line begins.
  private let starts: [Int]
  /// Where each line ends, without its LF, CR LF or CR.
  private let ends: [Int]

  /// What cmark-gfm is given for a zero, which it would make three bytes of.
  static let standInForZero: UInt8 = 0x1A

  var count: Int { starts.count }

  /// The lines from the byte `start` on.
  init(of text: SourceText, from start: Int) {
    self.text = text
    var starts: [Int] = []
    var ends: [Int] = []
    var lineStart = start
    var index = start
    let bytes = text.bytes.span
    while index < bytes.count {
      let byte = bytes[index]
      index += 1
      guard byte == 0x0A || byte == 0x0D else { continue }
      starts.append(lineStart)
      ends.append(index - 1)
      if byte == 0x0D && index < bytes.count && bytes[index] == 0x0A { index += 1 }
      lineStart = index
    }
    if lineStart < bytes.count {
      starts.append(lineStart)
      ends.append(bytes.count)
    }
    self.starts = starts
    self.ends = ends
  }

  /// The line without what ends it.
  subscript(line: Int) -> TextSpan { TextSpan(starts[line], ends[line]) }

  /// The line without the white space around it.
  func words(_ line: Int) -> TextSpan { Blank.trimmed(self[line], in: text.bytes.span) }

  /// Where the line's words begin behind blanks and at most `depth` marks of quotations.
  ///
  /// Outside lists (`isInItem`) a mark that is set in by four blanks is a word.
  func content(of line: Int, depth: Int, isInItem: Bool) -> Int {
    let end = ends[line]
    var start = starts[line]
    for number in 0..<depth {
      let index = skipBlanks(from: start, to: end)
      guard index < end, text.bytes[index] == UInt8(ascii: ">") else { break }
      let blanks = text.bytes[start..<index]
      let isSetIn = blanks.count > (number == 0 ? 3 : 4) || number == 0 && blanks.contains(0x09)
      if isSetIn && !isInItem { break }
      start = index + 1
    }
    return skipBlanks(from: start, to: end)
  }

  /// Whether the line holds nothing but blanks and marks of quotations.
  func isBlank(_ line: Int) -> Bool {
    text.bytes[self[line].range].allSatisfy { $0 == 0x20 || $0 == 0x09 || $0 == UInt8(ascii: ">") }
  }

  private func skipBlanks(from start: Int, to end: Int) -> Int {
    var index = start
    while index < end, text.bytes[index] == 0x20 || text.bytes[index] == 0x09 { index += 1 }
    return index
  }
}
