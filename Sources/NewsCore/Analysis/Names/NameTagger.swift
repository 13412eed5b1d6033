/// Tags text that was cut into tokens elsewhere, token by token.
///
/// Tags are BIO tags of four kinds: `PER`, `ORG`, `LOC`, and `MISC` for groups, events, works and
/// all else; `O` outside of names.
public struct NameTagger: Sendable {
  public init() {}

  /// One tag for each token of each sentence of one article.
  public func tags(for sentences: [[String]]) -> [[String]] {
    let document = document(of: sentences)
    let mentions = NameFinder(joinsSpacedHyphens: true).mentions(in: document)
    var tags = sentences.map { Array(repeating: "O", count: $0.count) }
    var next = 0
    var sentence = 0
    for mention in mentions {
      while next < document.tokens.count, document.tokens[next].span.end <= mention.span.start {
        next += 1
      }
      let name = Self.name(of: mention.kind)
      var prefix = "B-"
      while next < document.tokens.count, document.tokens[next].span.start < mention.span.end {
        while document.sentences[sentence].tokens.upperBound <= next { sentence += 1 }
        tags[Self.row(document.sentences[sentence])][
          next - document.sentences[sentence].tokens.lowerBound] = prefix + name
        prefix = "I-"
        next += 1
      }
    }
    return tags
  }

  private static func row(_ sentence: Sentence) -> Int { sentence.block }

  private static func name(of kind: EntityKind) -> String {
    switch kind {
    case .person: "PER"
    case .organisation: "ORG"
    case .place: "LOC"
    case .group, .event, .work, .product, .other: "MISC"
    }
  }

  /// The sentences as an article: tokens with spaces between, each sentence a block.
  private func document(of sentences: [[String]]) -> Document {
    var bytes: [UInt8] = []
    var tokens: [Token] = []
    var blocks: [Block] = []
    var rows: [Sentence] = []
    for (row, words) in sentences.enumerated() {
      if row > 0 { bytes += [0x0A, 0x0A] }
      let start = bytes.count
      let firstToken = tokens.count
      for word in words {
        if bytes.count > start { bytes.append(0x20) }
        let tokenStart = bytes.count
        bytes += word.utf8
        tokens.append(token(in: bytes, TextSpan(tokenStart, bytes.count)))
      }
      let span = TextSpan(start, bytes.count)
      blocks.append(Block(.paragraph, span))
      if !words.isEmpty {
        rows.append(Sentence(span: span, tokens: firstToken..<tokens.count, block: row))
      }
    }
    var document = Document(
      article: Article(
        id: ArticleID(""), format: .plain, encoding: "utf-8",
        text: SourceText(repairing: bytes), blocks: blocks, metadata: ArticleMetadata()))
    document.tokens = tokens
    document.sentences = rows
    return document
  }

  private func token(in bytes: [UInt8], _ span: TextSpan) -> Token {
    let word = bytes.span.extracting(span.range)
    var index = 0
    while index < word.count {
      let (scalar, length) = ByteScanner.scalar(in: word, at: index)
      if Letters.kind(of: scalar) == .letter { break }
      index += length
    }
    let kind: Token.Kind
    if index < word.count, Letters.kind(of: ByteScanner.scalar(in: word, at: 0).value) == .mark {
      return Token(span: span, kind: .word, shape: Letters.shape(of: word), key: FoldedKey(word))
    }
    switch span.isEmpty ? .mark : Letters.kind(of: ByteScanner.scalar(in: word, at: 0).value) {
    case .letter: kind = .word
    case .digit: kind = .number
    case .symbol: kind = .symbol
    case .space, .mark, .ignored: kind = .punctuation
    }
    return Token(span: span, kind: kind, shape: Letters.shape(of: word), key: FoldedKey(word))
  }
}
