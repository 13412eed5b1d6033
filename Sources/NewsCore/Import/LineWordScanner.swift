/// Cuts a line into words, numbers and marks; a digit beside a letter ends a word, as in
/// `2021News`.
struct LineWordScanner {
  /// At most `limit` words of `span`.
  func words(in text: SourceText, _ span: TextSpan, limit: Int = .max) -> [LineWord] {
    let bytes = text.bytes.span
    var words: [LineWord] = []
    var index = span.start
    var followsSpace = true
    while index < span.end && words.count < limit {
      let (scalar, length) = ByteScanner.scalar(in: bytes, at: index)
      switch Letters.kind(of: scalar) {
      case .space, .ignored:
        followsSpace = true
        index += length
      case .mark, .symbol:
        let span = TextSpan(index, index + length)
        words.append(word(.mark, text, span, followsSpace, followsGap(span, words.last, bytes)))
        followsSpace = false
        index += length
      case .letter, .digit:
        let kind: LineWord.Kind = Letters.kind(of: scalar) == .digit ? .number : .word
        let end = endOfRun(kind, in: bytes, from: index, to: span.end)
        let span = TextSpan(index, end)
        words.append(word(kind, text, span, followsSpace, followsGap(span, words.last, bytes)))
        followsSpace = false
        index = end
      }
    }
    return words
  }

  private func endOfRun(
    _ kind: LineWord.Kind, in bytes: Span<UInt8>, from start: Int, to limit: Int
  ) -> Int {
    var index = start
    while index < limit {
      let (scalar, length) = ByteScanner.scalar(in: bytes, at: index)
      switch Letters.kind(of: scalar) {
      case .letter where kind == .word, .digit where kind == .number: index += length
      case .mark
      where kind == .word && isJoiner(scalar) && isLetter(in: bytes, index + length, limit):
        index += length
      default: return index
      }
    }
    return index
  }

  /// Apostrophes and hyphens within a word.
  private func isJoiner(_ scalar: UInt32) -> Bool {
    scalar == 0x27 || scalar == 0x2019 || scalar == 0x2D || scalar == 0x2010 || scalar == 0x2011
  }

  private func isLetter(in bytes: Span<UInt8>, _ index: Int, _ limit: Int) -> Bool {
    index < limit && Letters.kind(of: ByteScanner.scalar(in: bytes, at: index).value) == .letter
  }

  private func word(
    _ kind: LineWord.Kind, _ text: SourceText, _ span: TextSpan, _ followsSpace: Bool,
    _ followsGap: Bool
  ) -> LineWord {
    let bytes = text.bytes.span.extracting(span.range)
    let first = ByteScanner.scalar(in: bytes, at: 0).value
    let shape = kind == .word ? Letters.shape(of: bytes) : .caseless
    return LineWord(
      kind: kind, span: span, text: lowered(text, span), isCapitalised: Letters.isUpper(first),
      isUpper: shape == .upper, followsSpace: followsSpace, followsGap: followsGap)
  }

  /// Whether a tab or several spaces, and no new line, stand between a word and the one before it.
  private func followsGap(_ span: TextSpan, _ last: LineWord?, _ bytes: Span<UInt8>) -> Bool {
    guard let start = last?.span.end, start < span.start else { return false }
    var columns = 0
    for index in start..<span.start {
      switch bytes[index] {
      case 0x20: columns += 1
      case 0x09: columns += 2
      case 0x0A, 0x0D: return false
      default: break
      }
    }
    return columns > 1
  }

  private func lowered(_ text: SourceText, _ span: TextSpan) -> String {
    let bytes = text.bytes[span.range]
    if bytes.allSatisfy({ $0 < 0x80 }) {
      let isLower = !bytes.contains { $0 &- 0x41 < 26 }
      return isLower
        ? String(decoding: bytes, as: UTF8.self)
        : String(decoding: bytes.map { $0 &- 0x41 < 26 ? $0 | 0x20 : $0 }, as: UTF8.self)
    }
    var scalars = String.UnicodeScalarView()
    for scalar in text[span].lowercased().unicodeScalars {
      scalars.append(scalar == "\u{2019}" ? "'" : scalar)
    }
    return String(scalars)
  }
}
