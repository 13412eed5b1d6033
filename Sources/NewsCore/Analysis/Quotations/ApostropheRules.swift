/// Weighs whether a single mark outside a word is an apostrophe: `’90s`, `’em`, `the voters’
/// choice`, `6'`.
///
/// The straight and the curly apostrophe count the same, so that an article means the same in
/// either.
struct ApostropheRules {
  let text: TokenText
  private let headless = Elisions.headless
  private let tailless = Elisions.tailless
  private let wholeInIn = Elisions.wholeInIn
  private let afterNoun = FunctionWords.afterNoun
  private let saying = CueWords.saying
  private let labelling = CueWords.labelling

  init(text: TokenText) {
    self.text = text
  }

  /// Sets what `mark` costs as an apostrophe, and what it costs as a closing mark where it could be
  /// either.
  func weigh(
    _ mark: inout QuotationMark, before: MarkSide, after: MarkSide, in block: Range<Int>
  ) {
    let previous = mark.tokens.lowerBound - 1
    let next = mark.tokens.upperBound
    mark.ignoreCost = 30
    if before == .word || before == .number, after == .word || after == .number {
      // `U.S.’s`, or a word list without spaces.
      mark.ignoreCost = 0
    } else if isHeadless(at: next, limit: block.upperBound, after: after) {
      mark.ignoreCost = 0
      mark.openCost += 30
    } else if after == .word || after == .number || after == .opening {
      mark.ignoreCost = 25
    } else if previous >= block.lowerBound && text.touchesNext(previous) {
      weighClosing(&mark, word: previous, next: next, after: after, limit: block.upperBound)
    } else if before == .space && after == .space {
      mark.ignoreCost = 10
    }
  }

  private func weighClosing(
    _ mark: inout QuotationMark, word: Int, next: Int, after: MarkSide, limit: Int
  ) {
    let token = text.tokens[word]
    let last = text.byte(at: token.span.end - 1) | 0x20
    if token.kind == .number {
      mark.ignoreCost = last == UInt8(ascii: "s") ? 10 : 5
      mark.closeCost += 5
    } else if token.kind != .word || text.endsInStop(word) {
      mark.ignoreCost = 40
    } else if tailless.contains(token.key) {
      mark.ignoreCost = 0
      mark.closeCost += 30
    } else if last == UInt8(ascii: "s") || last == UInt8(ascii: "z") || last == UInt8(ascii: "x") {
      weighPossessive(&mark, next: next, after: after, limit: limit)
    } else if isWithoutG(word) {
      mark.ignoreCost = 10
      mark.closeCost += 5
    }
  }

  /// After an `s`: what follows a possessive is a noun or an adjective, never a word of grammar or
  /// a mark.
  private func weighPossessive(
    _ mark: inout QuotationMark, next: Int, after: MarkSide, limit: Int
  ) {
    guard after == .space, next < limit, text.isWord(next) else {
      mark.ignoreCost = 15
      mark.closeCost += 5
      return
    }
    let key = text.tokens[next].key
    if afterNoun.contains(key) || saying.contains(key) || labelling.contains(key) {
      mark.ignoreCost = 20
      mark.closeCost += 5
    } else {
      mark.ignoreCost = 5
      mark.closeCost += 15
    }
  }

  private func isHeadless(at next: Int, limit: Int, after: MarkSide) -> Bool {
    guard next < limit, after == .word || after == .number else { return false }
    let token = text.tokens[next]
    guard token.kind == .number else { return headless.contains(token.key) }
    let first = text.byte(at: token.span.start)
    let isTwoDigits =
      token.span.count == 2 || (token.span.count == 3 && text.byte(at: token.span.end - 1) == 0x73)
    return isTwoDigits && first >= 0x30 && first <= 0x39
  }

  /// `goin’`: a word in small letters that would be whole with a `g`.
  private func isWithoutG(_ word: Int) -> Bool {
    let token = text.tokens[word]
    return token.shape == .lower && token.span.count > 3
      && text.byte(at: token.span.end - 1) == UInt8(ascii: "n")
      && text.byte(at: token.span.end - 2) == UInt8(ascii: "i") && !wholeInIn.contains(token.key)
  }
}
