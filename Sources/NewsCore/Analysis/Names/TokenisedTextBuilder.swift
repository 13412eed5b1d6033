/// Puts a document together from tokens that were cut elsewhere.
struct TokenisedTextBuilder {
  /// Whether hyphens between words are tokens of their own.
  let partsHyphens: Bool
  private(set) var spans: [[TextSpan]] = []
  private var bytes: [UInt8] = []
  private var tokens: [Token] = []
  private var blocks: [Block] = []
  private var rows: [Sentence] = []

  init(partsHyphens: Bool) {
    self.partsHyphens = partsHyphens
  }

  mutating func add(_ sentence: [String]) {
    if !spans.isEmpty { bytes += [0x0A, 0x0A] }
    let start = bytes.count
    let firstToken = tokens.count
    var places: [TextSpan] = []
    for (index, word) in sentence.enumerated() {
      let isJoined = index > 0 && joins(sentence, index)
      if bytes.count > start, !isJoined { bytes.append(0x20) }
      let wordStart = bytes.count
      bytes += word.utf8
      places.append(TextSpan(wordStart, bytes.count))
      if isJoined, let last = tokens.popLast() {
        tokens.append(token(TextSpan(last.span.start, bytes.count)))
      } else {
        tokens.append(token(TextSpan(wordStart, bytes.count)))
      }
    }
    let span = TextSpan(start, bytes.count)
    blocks.append(Block(.paragraph, span))
    if !sentence.isEmpty {
      rows.append(
        Sentence(span: span, tokens: firstToken..<tokens.count, block: blocks.count - 1))
    }
    spans.append(places)
  }

  var document: Document {
    var document = Document(
      article: Article(
        id: ArticleID(""), format: .plain, encoding: "utf-8",
        text: SourceText(repairing: bytes), blocks: blocks, metadata: ArticleMetadata()))
    document.tokens = tokens
    document.sentences = rows
    return document
  }

  // MARK: Joining

  /// Whether a token is a part of the one before it.
  private func joins(_ sentence: [String], _ index: Int) -> Bool {
    let (word, before) = (sentence[index], sentence[index - 1])
    let after = index + 1 < sentence.count ? sentence[index + 1] : ""
    switch word {
    case "'s", "’s", "'S", "’S": return Self.isWord(before)
    case "'", "’": return Self.isWord(before) && (after == "s" || after == "S")
    case "s" where before == "'" || before == "’", "S" where before == "'" || before == "’":
      return index > 1 && Self.isWord(sentence[index - 2])
    case "-": return partsHyphens && Self.isWord(before) && Self.isWord(after)
    case ".":
      return Self.isCapital(before) && (Self.isCapital(after) || beforeCapital(sentence, index - 1))
    default: break
    }
    if before == "-" {
      return partsHyphens && index > 1 && Self.isWord(word) && Self.isWord(sentence[index - 2])
    }
    return Self.isCapital(word) && before == "." && index > 1 && Self.isCapital(sentence[index - 2])
  }

  /// Whether the capital at `index` ends a row of capitals with full stops: the `S` of `U . S .`
  private func beforeCapital(_ sentence: [String], _ index: Int) -> Bool {
    index > 1 && sentence[index - 1] == "." && Self.isCapital(sentence[index - 2])
  }

  private static func isCapital(_ word: String) -> Bool {
    word.utf8.count == 1 && word.utf8.first.map { $0 &- 0x41 < 26 } ?? false
  }

  /// Whether a token ends or begins with a letter or a digit.
  static func isWord(_ token: String) -> Bool {
    guard let last = token.unicodeScalars.last?.properties else { return false }
    return last.isAlphabetic || last.numericType != nil
      || token.hasSuffix(".") && token.utf8.count > 1
  }

  // MARK: Tokens

  private func token(_ span: TextSpan) -> Token {
    let word = bytes.span.extracting(span.range)
    return Token(
      span: span, kind: Self.kind(of: word), shape: Letters.shape(of: word), key: FoldedKey(word))
  }

  /// A token is a word if it has a letter after its marks.
  private static func kind(of word: Span<UInt8>) -> Token.Kind {
    guard word.count > 0 else { return .punctuation }
    let first = Letters.kind(of: ByteScanner.scalar(in: word, at: 0).value)
    switch first {
    case .letter: return .word
    case .digit: return .number
    case .symbol: return .symbol
    case .space, .mark, .ignored: return first == .mark && hasLetter(word) ? .word : .punctuation
    }
  }

  private static func hasLetter(_ word: Span<UInt8>) -> Bool {
    var index = 0
    while index < word.count {
      let (scalar, length) = ByteScanner.scalar(in: word, at: index)
      if Letters.kind(of: scalar) == .letter { return true }
      index += length
    }
    return false
  }
}
