/// A document as the speaker finder sees it: for each token its grammar, its mention and whether it
/// is quoted.
struct SpeechText {
  let text: TokenText
  let mentions: [Mention]
  /// For each token what the word can be.
  let grammar: [WordGrammar]
  /// For each token how many quotations it stands in, their marks included.
  let depth: [UInt8]
  /// For each token the mention it belongs to, or -1.
  private let owners: [Int32]
  /// For each mention its tokens.
  private let mentionTokens: [Range<Int>]

  init(document: Document, passages: [QuotedPassage]) {
    text = TokenText(document)
    mentions = document.mentions
    let words = GrammarWords.shared
    let tokens = document.tokens
    grammar = tokens.map { $0.kind == .word ? words.grammar(of: $0.key) : [] }
    var depth = [UInt8](repeating: 0, count: tokens.count)
    for passage in passages where passage.depth < 200 {
      for index in passage.outerTokens { depth[index] = UInt8(passage.depth + 1) }
    }
    self.depth = depth
    var owners = [Int32](repeating: -1, count: tokens.count)
    var ranges: [Range<Int>] = []
    var next = 0
    for (index, mention) in document.mentions.enumerated() {
      while next < tokens.count, tokens[next].span.end <= mention.span.start { next += 1 }
      let first = next
      var end = first
      while end < tokens.count, tokens[end].span.start < mention.span.end {
        owners[end] = Int32(index)
        end += 1
      }
      ranges.append(first..<end)
    }
    self.owners = owners
    mentionTokens = ranges
  }

  /// The mention that the token belongs to.
  @inline(__always)
  func mention(at token: Int) -> Int? { owners[token] < 0 ? nil : Int(owners[token]) }

  /// The tokens of a mention.
  func tokens(of mention: Int) -> Range<Int> { mentionTokens[mention] }

  /// Whether the mention owns what follows: `Park’s`, `the voters’`.
  func isPossessive(_ mention: Int) -> Bool {
    let range = mentionTokens[mention]
    guard let last = range.last else { return false }
    let end = mentions[mention].span.end
    if text.tokens[last].span.end > end {
      let byte = text.byte(at: end)
      return byte == 0x27 || byte == 0xE2 || byte == 0xCA
    }
    guard text.touchesNext(last), !text.isWord(last + 1), depth[last + 1] == depth[last] else {
      return false
    }
    let scalar = text.scalar(last + 1)
    return scalar == 0x27 || scalar == 0x2019
  }

  /// Whether the token is of a name that owns what follows.
  func isOwner(_ token: Int) -> Bool { mention(at: token).map(isPossessive) ?? false }

  /// Whether the token is of a person’s name.
  func isPerson(_ token: Int) -> Bool { mention(at: token).map { mentions[$0].kind } == .person }

  @inline(__always)
  func isComma(_ token: Int) -> Bool { text.isComma(token) }

  @inline(__always)
  func isColon(_ token: Int) -> Bool { text.isColon(token) }

  /// Whether the token is a dash or two hyphens between words.
  func isDash(_ token: Int) -> Bool { text.isDash(token) }

  /// Whether the token ends in an apostrophe and `s`, a pronoun’s `he’s` left out.
  func owns(_ token: Int) -> Bool {
    let span = text.tokens[token].span
    guard span.count > 3, text.byte(at: span.end - 1) | 0x20 == UInt8(ascii: "s"),
      !has(token, .auxiliary)
    else { return false }
    let before = text.byte(at: span.end - 2)
    return before == 0x27 || (before == 0x99 && text.byte(at: span.end - 3) == 0x80)
  }

  /// Where the pronoun in a contraction with an auxiliary ends: `he` in `he’s`; nil in other words.
  func pronounEnd(in token: Int) -> Int? {
    let span = text.tokens[token].span
    guard text.tokens[token].kind == .word, span.count > 2,
      let mark = (span.start + 1..<span.end - 1).prefix(4).first(where: {
        text.byte(at: $0) == 0x27 || text.byte(at: $0) == 0xE2 || text.byte(at: $0) == 0xCA
      })
    else { return nil }
    switch (mark - span.start, text.byte(at: mark - 1) | 0x20) {
    case (1, UInt8(ascii: "i")), (2, UInt8(ascii: "e")), (2, UInt8(ascii: "t")),
      (3, UInt8(ascii: "e")), (3, UInt8(ascii: "u")), (4, UInt8(ascii: "y")):
      return mark
    default: return nil
    }
  }

  /// Whether the token is an adverb by its ending: `bluntly`.
  func isManner(_ token: Int) -> Bool {
    let word = text.tokens[token]
    return word.shape == .lower && word.span.count > 4 && mention(at: token) == nil
      && text.byte(at: word.span.end - 1) == UInt8(ascii: "y")
      && text.byte(at: word.span.end - 2) == UInt8(ascii: "l") && !has(token, .noun)
  }

  func has(_ token: Int, _ grammar: WordGrammar) -> Bool {
    !self.grammar[token].isDisjoint(with: grammar)
  }

  /// The words of a range of tokens as a span.
  func span(_ range: Range<Int>) -> TextSpan {
    TextSpan(
      text.tokens[range.lowerBound].span.start, text.tokens[range.upperBound - 1].span.end)
  }

  /// Whether the phrase is `I` or `we`: the writer, or nobody in particular.
  func isFirstPerson(_ phrase: NounPhrase) -> Bool {
    guard case .pronoun(let token) = phrase.head else { return false }
    return !has(token, [.masculine, .feminine, .plural])
  }
}
