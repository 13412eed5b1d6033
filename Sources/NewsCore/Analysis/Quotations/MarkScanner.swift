/// Collects the marks of a block that may be quotation marks and weighs how each may be read.
struct MarkScanner {
  let text: TokenText
  private let apostrophes: ApostropheRules

  init(text: TokenText) {
    self.text = text
    apostrophes = ApostropheRules(text: text)
  }

  /// The marks among the tokens of a block, in order.
  func marks(in block: Range<Int>) -> [QuotationMark] {
    var marks: [QuotationMark] = []
    var index = block.lowerBound
    while index < block.upperBound {
      guard let (glyph, range) = glyph(at: index, in: block) else {
        index += 1
        continue
      }
      if isAttribute(range.lowerBound, in: block) {
        index = endOfAttribute(from: range.upperBound, like: text.scalar(index), in: block)
        continue
      }
      marks.append(mark(glyph, at: range, in: block))
      index = range.upperBound
    }
    return marks
  }

  /// Whether the mark encloses the value of an attribute of markup that was left in the text:
  /// `date="3 May"`.
  private func isAttribute(_ index: Int, in block: Range<Int>) -> Bool {
    index > block.lowerBound + 1 && text.touchesPrevious(index)
      && text.tokens[index - 1].kind == .symbol && text.scalar(index - 1) == 0x3D
      && text.touchesPrevious(index - 1) && text.isWord(index - 2)
  }

  /// The token after the mark that ends the attribute's value.
  private func endOfAttribute(from start: Int, like mark: UInt32, in block: Range<Int>) -> Int {
    let end = (start..<block.upperBound).first { !text.isWord($0) && text.scalar($0) == mark }
    return end.map { $0 + 1 } ?? start
  }

  private func glyph(at index: Int, in block: Range<Int>) -> (MarkGlyph, Range<Int>)? {
    guard !text.isWord(index) else { return nil }
    let scalar = text.scalar(index)
    if index + 1 < block.upperBound, text.touchesNext(index), !text.isWord(index + 1),
      text.scalar(index + 1) == scalar, let glyph = MarkGlyph(twice: scalar)
    {
      return (glyph, index..<index + 2)
    }
    return MarkGlyph(scalar).map { ($0, index..<index + 1) }
  }

  private func mark(_ glyph: MarkGlyph, at tokens: Range<Int>, in block: Range<Int>)
    -> QuotationMark
  {
    let before = side(before: tokens.lowerBound, in: block)
    let after = side(after: tokens.upperBound - 1, in: block)
    let opening = before.beforeOpening + after.afterOpening
    var closing = before.beforeClosing + after.afterClosing
    if before == .closing && after == .word { closing = 10 }
    var mark = QuotationMark(
      tokens: tokens, family: glyph.family, opensLow: glyph.opensLow,
      openCost: glyph.open + opening, closeCost: glyph.close + closing,
      lowCloseCost: glyph.lowClose + closing, ignoreCost: 50,
      beginsLine: tokens.lowerBound == block.lowerBound || text.beginsLine(tokens.lowerBound))
    switch glyph.family {
    case .single: apostrophes.weigh(&mark, before: before, after: after, in: block)
    case .double where before == .number: mark.ignoreCost = inchCost(before: tokens.lowerBound)
    default: break
    }
    return mark
  }

  /// `6'2"` is a height; `a 12" record` may be one where nothing is open.
  private func inchCost(before index: Int) -> Int {
    let span = text.tokens[index - 1].span
    let isHeight = span.range.contains { text.byte(at: $0) == 0x27 } || isFootMark(index - 2)
    return isHeight ? 2 : 15
  }

  private func isFootMark(_ index: Int) -> Bool {
    index > 0 && !text.isWord(index) && MarkGlyph(text.scalar(index))?.family == .single
      && text.tokens[index - 1].kind == .number && text.touchesPrevious(index)
  }

  private func side(before index: Int, in block: Range<Int>) -> MarkSide {
    var index = index
    while index > block.lowerBound, text.touchesPrevious(index), isMark(index - 1) { index -= 1 }
    guard index > block.lowerBound else { return .edge }
    return text.touchesPrevious(index) ? side(of: index - 1) : .space
  }

  private func side(after index: Int, in block: Range<Int>) -> MarkSide {
    var index = index
    while index + 1 < block.upperBound, text.touchesNext(index), isMark(index + 1) { index += 1 }
    guard index + 1 < block.upperBound else { return .edge }
    return text.touchesNext(index) ? side(of: index + 1) : .space
  }

  private func isMark(_ index: Int) -> Bool {
    !text.isWord(index) && MarkGlyph(text.scalar(index)) != nil
  }

  private func side(of index: Int) -> MarkSide {
    switch text.tokens[index].kind {
    case .word: return text.endsInStop(index) ? .closing : .word
    case .number: return .number
    case .symbol: return .word
    case .punctuation: break
    }
    switch text.scalar(index) {
    case 0x28, 0x5B, 0x7B, 0xBF, 0xA1, 0x2F: return .opening
    case 0x23, 0x40, 0x26, 0x2A: return .word
    case 0x3A: return .colon
    case 0x2D, 0x2010...0x2015: return .dash
    case 0x2026: return .ellipsis
    case 0x2E where text.touchesNext(index) && text.scalar(index + 1) == 0x2E: return .ellipsis
    default: return .closing
    }
  }
}
