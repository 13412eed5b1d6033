/// Cuts the prose of an article into words, numbers and marks.
///
/// A word keeps its inner apostrophes, hyphens and the full stops between and after single letters
/// (`Iran’s`, `president-elect`, `U.S.`, `J.`, `a.m.`), a number its decimal points and grouping
/// marks; other marks are tokens of their own, one for each character. Tokens together cover every
/// character of the prose that is not white space, in order, but for characters without width
/// between words.
struct Tokenizer {
  func tokens(in article: Article) -> [Token] {
    let bytes = article.text.bytes.span
    var tokens: [Token] = []
    tokens.reserveCapacity(bytes.count / 5)
    var markup = article.markup[...]
    for block in article.blocks where block.isProse {
      append(to: &tokens, bytes, in: block.span, skipping: &markup)
    }
    return tokens
  }

  /// The tokens of a piece of text that need not be prose.
  func tokens(of text: SourceText, in span: TextSpan) -> [Token] {
    var tokens: [Token] = []
    var markup: ArraySlice<TextSpan> = []
    append(to: &tokens, text.bytes.span, in: span, skipping: &markup)
    return tokens
  }

  private func append(
    to tokens: inout [Token], _ bytes: Span<UInt8>, in span: TextSpan,
    skipping markup: inout ArraySlice<TextSpan>
  ) {
    var index = span.start
    while index < span.end {
      while let first = markup.first, first.end <= index { markup.removeFirst() }
      if let first = markup.first, first.start <= index {
        index = first.end
        continue
      }
      let limit = min(span.end, markup.first?.start ?? span.end)
      index = scan(bytes, from: index, to: limit, into: &tokens)
    }
  }

  /// Appends the token at `index`, if there is one, and returns where to go on.
  private func scan(
    _ bytes: Span<UInt8>, from index: Int, to limit: Int, into tokens: inout [Token]
  ) -> Int {
    let (scalar, length) = ByteScanner.scalar(in: bytes, at: index)
    let kind = Letters.kind(of: scalar)
    switch kind {
    case .space, .ignored: return index + length
    case .mark, .symbol:
      tokens.append(
        token(bytes, index, index + length, kind == .mark ? .punctuation : .symbol))
      return index + length
    case .letter, .digit:
      let end = endOfWord(bytes, from: index, to: limit, startsWithDigit: kind == .digit)
      tokens.append(token(bytes, index, end, kind == .digit ? .number : .word))
      return end
    }
  }

  private func endOfWord(
    _ bytes: Span<UInt8>, from start: Int, to limit: Int, startsWithDigit: Bool
  ) -> Int {
    var index = start
    while index < limit {
      let (scalar, length) = ByteScanner.scalar(in: bytes, at: index)
      switch Letters.kind(of: scalar) {
      case .letter, .digit, .ignored: index += length
      case .space: return index
      case .mark, .symbol:
        guard
          joins(scalar, bytes, start: start, at: index, length: length, limit: limit)
        else { return index }
        index += length
      }
    }
    return index
  }

  /// Whether the mark at `index` belongs to the word around it.
  private func joins(
    _ mark: UInt32, _ bytes: Span<UInt8>, start: Int, at index: Int, length: Int, limit: Int
  ) -> Bool {
    let next = index + length
    let before = ByteScanner.scalar(in: bytes, before: index).value
    let after = next < limit ? ByteScanner.scalar(in: bytes, at: next).value : 0x20
    let beforeKind = Letters.kind(of: before)
    let afterKind = Letters.kind(of: after)
    switch mark {
    case 0x27, 0x2018, 0x2019, 0x02BC, 0xFF07, 0x2D, 0x2010, 0x2011, 0x26:
      return (beforeKind == .letter || beforeKind == .digit)
        && (afterKind == .letter || afterKind == .digit)
    case 0x2E:
      if beforeKind == .digit && afterKind == .digit { return true }
      guard beforeKind == .letter, let first = singleLetter(bytes, start: start, stop: index)
      else { return false }
      let isFollowed = isSingleLetter(bytes, at: next, limit: limit)
      let isContinued = first > start && bytes[first - 1] == 0x2E
      guard isContinued || isFollowed || Letters.isUpper(before) else { return false }
      return afterKind != .letter || isFollowed
    case 0x2C, 0x3A:
      return beforeKind == .digit && afterKind == .digit
    default: return false
    }
  }

  /// Where the letter before the full stop at `stop` begins if it stands alone: the `J` of `J.`,
  /// the `S` of `U.S.` or of `non-U.S.`.
  private func singleLetter(_ bytes: Span<UInt8>, start: Int, stop: Int) -> Int? {
    let first = stop - ByteScanner.scalar(in: bytes, before: stop).length
    return first == start || bytes[first - 1] == 0x2E || bytes[first - 1] == 0x2D ? first : nil
  }

  /// Whether a single letter and a full stop begin at `index`.
  private func isSingleLetter(_ bytes: Span<UInt8>, at index: Int, limit: Int) -> Bool {
    guard index < limit else { return false }
    let (letter, length) = ByteScanner.scalar(in: bytes, at: index)
    return Letters.kind(of: letter) == .letter && index + length < limit
      && bytes[index + length] == 0x2E
  }

  private func token(_ bytes: Span<UInt8>, _ start: Int, _ end: Int, _ kind: Token.Kind) -> Token {
    let word = bytes.extracting(start..<end)
    return Token(
      span: TextSpan(start, end), kind: kind, shape: Letters.shape(of: word),
      key: FoldedKey(word))
  }
}
