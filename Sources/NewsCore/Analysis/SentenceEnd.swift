/// Decides whether a sentence ends at a token.
struct SentenceEnd {
  let text: TokenText
  private let titles = Abbreviations.titles
  private let links = Abbreviations.links
  private let beforeNumber = Abbreviations.beforeNumber
  private let either = Abbreviations.either
  private let measures = Abbreviations.measures
  private let afterTime = Abbreviations.afterTime
  private let starters = FunctionWords.starters
  private let saying = CueWords.saying

  /// The token after the sentence when it ends with the mark at `index`; nil when it goes on.
  ///
  /// `block` holds the tokens the decision may look at.
  func sentenceEnd(from index: Int, in block: Range<Int>) -> Int? {
    guard let mark = mark(at: index) else { return nil }
    var end = index + 1
    while end < block.upperBound && continues(end) { end += 1 }
    guard end < block.upperBound else { return end }
    let closers = end - index - 1
    guard !text.touchesPrevious(end) else {
      return isMissingSpace(mark, at: index, before: end, closers: closers) ? end : nil
    }
    guard let next = firstWord(from: end, in: block) else { return nil }
    let isEnd: Bool
    switch mark {
    case .wide: isEnd = true
    case .question: isEnd = endsQuestion(before: next, closers: closers, limit: block.upperBound)
    case .ellipsis: isEnd = next > end || starters.contains(text.tokens[next].key)
    case .stop: isEnd = endsStop(at: index, before: next, from: end, in: block)
    }
    return isEnd && mayStart(next) ? end : nil
  }

  /// Whether a line that begins with a bullet begins at `index`.
  func startsItem(_ index: Int, before limit: Int) -> Bool {
    guard index < limit, text.tokens[index].span.count <= 3, text.beginsLine(index),
      !text.touchesNext(index)
    else { return false }
    return switch text.scalar(index) {
    case 0x2022, 0x2023, 0x25E6, 0x2043, 0x25AA, 0x25CF, 0xB7, 0x2A, 0x2D, 0x2013: true
    default: false
    }
  }

  private enum Mark { case stop, question, ellipsis, wide }

  private func mark(at index: Int) -> Mark? {
    let token = text.tokens[index]
    guard token.kind == .punctuation else {
      return token.kind == .word && text.endsInStop(index) ? .stop : nil
    }
    switch text.scalar(index) {
    case 0x2E: return isAfterStop(index) ? .ellipsis : .stop
    case 0x21, 0x3F, 0x203C, 0x2047...0x2049, 0x61F: return .question
    case 0x2026: return .ellipsis
    case 0x3002, 0xFF01, 0xFF1F, 0x964: return .wide
    default: return nil
    }
  }

  private func isAfterStop(_ index: Int) -> Bool {
    (text.touchesPrevious(index) && text.byte(at: text.tokens[index].span.start - 1) == 0x2E)
      || (text.touchesNext(index) && text.scalar(index + 1) == 0x2E)
  }

  /// Whether the token belongs to the end of the sentence before it: more end marks, closing marks
  /// and brackets that touch.
  private func continues(_ index: Int) -> Bool {
    guard text.tokens[index].kind != .word, text.touchesPrevious(index) else { return false }
    switch text.scalar(index) {
    case 0x2E, 0x21, 0x3F, 0x2026, 0x29, 0x5D, 0x201D, 0xBB, 0x203A, 0x300D, 0x300F: return true
    case 0x22, 0x27, 0x2019, 0x201C, 0x2018:
      // A mark that touches the words on both sides opens as easily as it closes.
      return !text.touchesNext(index) || text.tokens[index + 1].kind == .punctuation
    default: return false
    }
  }

  /// The first word or number from `index` on, behind opening marks and brackets.
  private func firstWord(from index: Int, in block: Range<Int>) -> Int? {
    var next = index
    while next < block.upperBound, !text.isWord(next) {
      switch text.scalar(next) {
      case 0x22, 0x27, 0x28, 0x5B, 0x60, 0xAB, 0x2018, 0x2019, 0x201A, 0x201C, 0x201E, 0x2039,
        0x300C,
        0x300E, 0x23, 0x24, 0x40, 0xA3, 0x20AC, 0x2D, 0x2013, 0x2014, 0x2022, 0xBF, 0xA1, 0xBB,
        0x2026, 0x2E:
        next += 1
      default: return next == index ? nil : next
      }
    }
    return next < block.upperBound ? next : nil
  }

  private func mayStart(_ index: Int) -> Bool {
    switch text.tokens[index].shape {
    case .lower: false
    case .caseless, .capitalised, .upper, .mixed: true
    }
  }

  /// `lot.The` where a space was lost; not `example.com`, `St.Petersburg` or `3.5`.
  private func isMissingSpace(_ mark: Mark, at index: Int, before next: Int, closers: Int) -> Bool {
    guard mark != .wide else { return true }
    guard text.tokens[next].kind == .word, text.tokens[next].shape == .capitalised,
      text.tokens[next].span.count > 1, index > 0
    else { return false }
    return closers > 0 && starters.contains(text.tokens[next].key)
      || text.touchesPrevious(index) && text.tokens[index - 1].shape == .lower
        && text.tokens[index - 1].span.count > 2
  }

  /// `“Why?” Nina Park asked` goes on, `“Why?” Nina Park left` does not.
  private func endsQuestion(before next: Int, closers: Int, limit: Int) -> Bool {
    guard closers > 0 else { return true }
    var index = next
    while index < min(limit, next + 5), text.tokens[index].kind == .word, text.isCapitalised(index)
    {
      index += 1
    }
    let goesOn =
      index > next && index < limit && saying.contains(text.tokens[index].key)
      && !starters.contains(text.tokens[next].key)
    return !goesOn
  }

  private func endsStop(at index: Int, before next: Int, from end: Int, in block: Range<Int>)
    -> Bool
  {
    let isInWord = text.tokens[index].kind == .word
    // `1. First` numbers a line.
    guard index > block.lowerBound || isInWord else { return false }
    let word = isInWord ? index : index - 1
    let token = text.tokens[word]
    let following = text.tokens[next]
    let opensQuotation = next > end
    guard isInWord || text.touchesPrevious(index) else { return true }
    if token.kind == .number && text.beginsLine(word) && word >= block.lowerBound { return false }
    guard token.kind == .word else { return true }
    let startsSentence = starters.contains(following.key)
    if isInWord {
      return endsInitials(word, before: next, startsSentence: startsSentence, in: block)
        || (opensQuotation && token.span.count > 2)
    }
    let isNumber = following.kind == .number
    if isNumber && beforeNumber.contains(token.key) { return false }
    if links.contains(token.key) && token.shape == .lower { return false }
    if measures.contains(token.key) && token.shape == .lower { return true }
    guard text.isCapitalised(word) else { return true }
    if titles.contains(token.key) { return startsSentence && token.span.count > 3 }
    return !either.contains(token.key) || startsSentence || (opensQuotation && !isNumber)
  }

  /// Whether a sentence ends with `U.S.`, `p.m.` or a lone initial.
  private func endsInitials(
    _ word: Int, before next: Int, startsSentence: Bool, in block: Range<Int>
  ) -> Bool {
    let token = text.tokens[word]
    let following = text.tokens[next]
    if token.shape == .lower || isTime(word, in: block) {
      return following.shape != .caseless && !afterTime.contains(following.key)
    }
    guard startsSentence else { return false }
    // `J. A. Smith` is a name, but `J. The` is none.
    return token.span.count > 2 || following.span.count > 1
  }

  /// Whether the word tells a time of day in capitals: `9 P.M.`.
  private func isTime(_ word: Int, in block: Range<Int>) -> Bool {
    word > block.lowerBound && text.tokens[word - 1].kind == .number
      && text.tokens[word].span.count == 4 && Self.times.contains(text.tokens[word].key)
  }

  private static let times = WordSet("a.m. p.m.")
}
