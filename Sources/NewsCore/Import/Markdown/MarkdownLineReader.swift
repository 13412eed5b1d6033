/// Tells what a line of Markdown begins (CommonMark 0.31, sections 4 and 5).
struct MarkdownLineReader {
  let text: SourceText

  func line(_ line: TextLine) -> MarkdownLine {
    var start = line.span.start
    let end = line.span.end
    var isQuoted = false
    while start < end, text.bytes[start] == UInt8(ascii: ">") {
      isQuoted = true
      start = skipSpace(start + 1, end)
    }
    let (kind, content) = kind(from: start, to: end)
    return MarkdownLine(kind: kind, span: line.span, content: content, isQuoted: isQuoted)
  }

  private func kind(from start: Int, to end: Int) -> (MarkdownLine.Kind, Int) {
    guard start < end else { return (.blank, end) }
    let first = text.bytes[start]
    let length = run(of: first, from: start, to: end)
    let after = start + length
    switch first {
    case UInt8(ascii: "#") where length <= 6 && (after == end || isSpace(after)):
      return (.heading(length), skipSpace(after, end))
    case UInt8(ascii: "`"), UInt8(ascii: "~"):
      return length >= 3 ? (.fence, end) : (.text, start)
    case UInt8(ascii: "=") where after == end: return (.underline(1), end)
    case UInt8(ascii: "-") where after == end: return (length >= 2 ? .underline(2) : .text, end)
    case UInt8(ascii: "*"), UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "+"):
      if isRule(first, start, end) { return (.rule, end) }
      let isItem = length == 1 && after < end && isSpace(after) && first != UInt8(ascii: "_")
      return isItem ? (.item, skipSpace(after, end)) : (.text, start)
    case UInt8(ascii: "0")...UInt8(ascii: "9"):
      var index = start
      while index < end, text.bytes[index] &- 0x30 < 10, index - start < 9 { index += 1 }
      let isMark = index < end && (text.bytes[index] == 0x2E || text.bytes[index] == 0x29)
      guard isMark, index + 1 < end, isSpace(index + 1) else { return (.text, start) }
      return (.item, skipSpace(index + 1, end))
    case UInt8(ascii: "["): return (isDefinition(start, end) ? .definition : .text, start)
    case UInt8(ascii: "|"), UInt8(ascii: ":"):
      return (isTableRule(start, end) ? .tableRule : .text, start)
    default: return (.text, start)
    }
  }

  private func run(of byte: UInt8, from start: Int, to end: Int) -> Int {
    var index = start
    while index < end, text.bytes[index] == byte { index += 1 }
    return index - start
  }

  private func isSpace(_ index: Int) -> Bool {
    text.bytes[index] == 0x20 || text.bytes[index] == 0x09
  }

  private func skipSpace(_ start: Int, _ end: Int) -> Int {
    var index = start
    while index < end, isSpace(index) { index += 1 }
    return index
  }

  /// Three or more of one mark, perhaps with spaces between.
  private func isRule(_ mark: UInt8, _ start: Int, _ end: Int) -> Bool {
    var count = 0
    for index in start..<end {
      if text.bytes[index] == mark { count += 1 } else if !isSpace(index) { return false }
    }
    return count >= 3 && mark != UInt8(ascii: "+")
  }

  private func isDefinition(_ start: Int, _ end: Int) -> Bool {
    guard let close = text.bytes[start..<end].firstIndex(of: UInt8(ascii: "]")) else {
      return false
    }
    return close + 1 < end && close > start + 1 && text.bytes[close + 1] == UInt8(ascii: ":")
  }

  private func isTableRule(_ start: Int, _ end: Int) -> Bool {
    text.bytes[start..<end].contains(UInt8(ascii: "-"))
      && text.bytes[start..<end].allSatisfy { "|:- \t".utf8.contains($0) }
  }
}
