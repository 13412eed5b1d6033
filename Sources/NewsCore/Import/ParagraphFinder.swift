/// Joins lines to paragraphs: a run of lines between blank lines, or a line each.
///
/// Lines broken at a column, as mail and terminals do, are joined; lines that are paragraphs
/// themselves are not. A line was broken at a column if the next line's first word would not have
/// fitted on it. Lines of a sentence each are joined within a quotation.
struct ParagraphFinder {
  /// Columns within which people break lines.
  private static let wrapColumns = 40...100

  func paragraphs(in text: SourceText, lines: [TextLine]) -> [TextSpan] {
    let wrapColumn = wrapColumn(of: lines)
    var paragraphs: [TextSpan] = []
    var previous: TextLine?
    for line in lines {
      if line.isBlank {
        previous = nil
      } else if let above = previous, !isRule(line, in: text.bytes.span),
        !isRule(above, in: text.bytes.span),
        continues(above, line, in: text.bytes.span, wrapColumn: wrapColumn)
          || endsQuotation(line, of: paragraphs.last, in: text.bytes.span)
      {
        let start = paragraphs.removeLast().start
        paragraphs.append(TextSpan(start, line.span.end))
        previous = line
      } else {
        paragraphs.append(line.span)
        previous = line
      }
    }
    return paragraphs
  }

  /// The column at which the lines are broken; nil when most of the text stands in lines too long
  /// for that.
  private func wrapColumn(of lines: [TextLine]) -> Int? {
    var short = 0
    var total = 0
    var widest = 0
    for (index, line) in lines.enumerated() {
      total += line.columns
      guard line.columns <= Self.wrapColumns.upperBound else { continue }
      short += line.columns
      let isFollowed = index + 1 < lines.count && !lines[index + 1].isBlank
      if isFollowed { widest = max(widest, line.columns) }
    }
    return short * 2 > total && widest >= Self.wrapColumns.lowerBound ? widest : nil
  }

  /// Whether `line` goes on with the sentence of the line above it.
  private func continues(
    _ above: TextLine, _ line: TextLine, in bytes: Span<UInt8>, wrapColumn: Int?
  ) -> Bool {
    guard let wrapColumn, above.columns <= wrapColumn, line.columns <= wrapColumn else {
      return goesOn(from: above, to: line, in: bytes)
    }
    if line.indent >= above.indent + 2 { return false }
    let slack = wrapColumn / 6
    return above.columns + 1 + firstWord(of: line, in: bytes) > wrapColumn - slack
  }

  /// Whether the line above has no end and this one no beginning.
  private func goesOn(from above: TextLine, to line: TextLine, in bytes: Span<UInt8>) -> Bool {
    let (last, _) = ByteScanner.scalar(in: bytes, before: above.span.end)
    let (first, _) = ByteScanner.scalar(in: bytes, at: line.span.start)
    let isOpen = Letters.kind(of: last) == .letter || last == 0x2C
    return isOpen && Letters.isLower(first)
  }

  /// Whether a quotation is open at the end of a paragraph, and a line goes on with it and behind its end:
  /// who is named below a quotation that is set apart stands within its marks in some.
  private func endsQuotation(
    _ line: TextLine, of paragraph: TextSpan?, in bytes: Span<UInt8>
  ) -> Bool {
    guard let paragraph, let first = QuotationMarks.first(in: line.span, of: bytes),
      first.offset > line.span.start
    else { return false }
    let (_, length) = ByteScanner.scalar(in: bytes, at: first.offset)
    guard first.offset + length < line.span.end else { return false }
    let marks = QuotationMarks(in: paragraph, of: bytes)
    return marks.isStraightOpen && first.scalar == QuotationMarks.straight
      || marks.isCurlyOpen && first.scalar == QuotationMarks.closing
  }

  /// Whether the line is drawn of marks, such as `=====` below a headline.
  private func isRule(_ line: TextLine, in bytes: Span<UInt8>) -> Bool {
    guard line.columns >= 3 else { return false }
    for index in line.span.range {
      switch bytes[index] {
      case UInt8(ascii: "="), UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "*"),
        UInt8(ascii: "~"), UInt8(ascii: "#"), UInt8(ascii: "+"), 0x20:
        continue
      default: return false
      }
    }
    return true
  }

  private func firstWord(of line: TextLine, in bytes: Span<UInt8>) -> Int {
    var columns = 0
    var index = line.span.start
    while index < line.span.end {
      let (scalar, length) = ByteScanner.scalar(in: bytes, at: index)
      if Letters.kind(of: scalar) == .space { break }
      columns += 1
      index += length
    }
    return columns
  }
}
