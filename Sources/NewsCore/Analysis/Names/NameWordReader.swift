/// Turns the tokens of a document into name words: cuts possessives and hyphenated compounds.
struct NameWordReader {
  let document: Document
  private let statistics = WordStatistics.shared
  private let classes = WordClasses.shared
  private let known = KnownNames.shared

  init(_ document: Document) {
    self.document = document
  }

  /// The words of the tokens in `range`, in order.
  func words(of range: Range<Int>) -> [NameWord] {
    var words: [NameWord] = []
    words.reserveCapacity(range.count + 4)
    for index in range {
      let token = document.tokens[index]
      guard token.kind == .word else {
        words.append(plain(index, token))
        continue
      }
      if token.shape == .lower {
        words.append(word(index, token.span, key: token.key, shape: .lower))
      } else if !appendParts(of: index, token, to: &words) {
        appendWhole(index, token, to: &words)
      }
    }
    return words
  }

  private func plain(_ index: Int, _ token: Token) -> NameWord {
    let isMark = token.kind == .punctuation || token.kind == .symbol
    return NameWord(
      token: index, span: token.span, key: token.key, shape: .caseless, classes: [],
      traits: .none, form: .plain,
      mark: isMark && !token.span.isEmpty ? document.text.bytes[token.span.start] : 0,
      isSingleLetter: false, isDotted: false, isHyphenated: false, isPossessive: false,
      isPartOfToken: false)
  }

  private func word(
    _ index: Int, _ span: TextSpan, key: FoldedKey, shape: Token.Shape, possessive: Bool = false,
    part: Bool = false
  ) -> NameWord {
    let traits = shape == .lower ? .none : statistics.traits(of: key)
    let isUnknown = shape != .lower && traits.smallness <= 3 && !traits.isForename
    return NameWord(
      token: index, span: span, key: key, shape: shape, classes: classes[key], traits: traits,
      form: isUnknown
        ? WordForm(of: document.text.bytes.span.extracting(span.range), statistics) : .plain,
      mark: 0, isSingleLetter: isSingleLetter(span), isDotted: isDotted(span),
      isHyphenated: shape != .lower
        && document.text.bytes[span.start..<span.end].contains(UInt8(ascii: "-")),
      isPossessive: possessive, isPartOfToken: part)
  }

  private func isSingleLetter(_ span: TextSpan) -> Bool {
    span.count == 1 || span.count == 2 && isDotted(span)
      || span.count <= 3 && document.text.bytes[span.start] >= 0xC0
        && ByteScanner.scalar(in: document.text.bytes.span, at: span.start).length
          >= span.count - (isDotted(span) ? 1 : 0)
  }

  private func isDotted(_ span: TextSpan) -> Bool {
    document.text.bytes[span.end - 1] == UInt8(ascii: ".") && span.count <= 8
      && document.text.bytes[span.start..<span.end].count { $0 == UInt8(ascii: ".") } * 2
        >= span.count
  }

  private func appendWhole(_ index: Int, _ token: Token, to words: inout [NameWord]) {
    let span = withoutPossessive(token.span)
    if span == token.span {
      words.append(word(index, span, key: key(of: token), shape: token.shape))
    } else {
      words.append(make(index, span, possessive: true))
    }
    if words[words.count - 1].isHyphenated {
      words[words.count - 1].keyAfterArticle = keyAfterArticle(span)
    }
  }

  private func keyAfterArticle(_ span: TextSpan) -> FoldedKey? {
    let bytes = document.text.bytes.span.extracting(span.range)
    guard let hyphen = bytes.indices.first(where: { bytes[$0] == UInt8(ascii: "-") }),
      Self.arabicArticles.contains(FoldedKey(bytes.extracting(0..<hyphen)))
    else { return nil }
    return FoldedKey(bytes.extracting(hyphen + 1..<bytes.count))
  }

  private static let arabicArticles = WordSet("al el ul ad ar as ash az an at")

  /// The token's key, without the full stop of an abbreviation that was left on it.
  private func key(of token: Token) -> FoldedKey {
    let bytes = document.text.bytes
    let stem = token.span.start..<token.span.end - 1
    guard token.span.count > 2, bytes[stem.upperBound] == UInt8(ascii: "."),
      !stem.contains(where: { bytes[$0] == UInt8(ascii: ".") })
    else { return token.key }
    return FoldedKey(bytes.span.extracting(stem))
  }

  private func make(_ index: Int, _ span: TextSpan, possessive: Bool = false, part: Bool = false)
    -> NameWord
  {
    let bytes = document.text.bytes.span.extracting(span.range)
    return word(
      index, span, key: FoldedKey(bytes), shape: Letters.shape(of: bytes), possessive: possessive,
      part: part)
  }

  /// The span without `'s` or `’s`, in either case.
  private func withoutPossessive(_ span: TextSpan) -> TextSpan {
    let bytes = document.text.bytes
    guard span.count > 3, bytes[span.end - 1] | 0x20 == UInt8(ascii: "s") else { return span }
    let before = span.end - 2
    if bytes[before] == UInt8(ascii: "'") { return TextSpan(span.start, before) }
    if before - 2 > span.start && bytes[before] == 0x99 && bytes[before - 1] == 0x80
      && bytes[before - 2] == 0xE2
    {
      return TextSpan(span.start, before - 2)
    }
    return span
  }

  /// Appends the capitalised parts of a compound such as `Iran-backed`, `anti-American` or
  /// `US-Iran`.
  private func appendParts(of index: Int, _ token: Token, to words: inout [NameWord]) -> Bool {
    let whole = withoutPossessive(token.span)
    let spans = parts(of: whole)
    guard spans.count > 1 else { return false }
    let parts = spans.enumerated().map { offset, span in
      make(
        index, span, possessive: whole != token.span && offset == spans.count - 1, part: true)
    }
    var key = PhraseKey()
    key.append(FoldedKey(document.text.bytes.span.extracting(whole.range)))
    if known[key] != nil { return false }
    let capitals = parts.filter(\.isCapitalised)
    if capitals.count == parts.count {
      guard parts.allSatisfy(isKnownPlaceOrPeople) else { return false }
      words.append(contentsOf: parts)
      return true
    }
    guard let capital = capitals.first, capitals.count == 1, let first = parts.first,
      let last = parts.last
    else { return false }
    if capital.span == first.span && Self.endings.contains(last.key) {
      var word = capital
      word.isBase = last.key == Self.based
      words.append(word)
      return true
    }
    if capital.span == last.span && Self.prefixes.contains(first.key) {
      words.append(capital)
      return true
    }
    return false
  }

  private func isKnownPlaceOrPeople(_ word: NameWord) -> Bool {
    var key = PhraseKey()
    key.append(word.key)
    let kind = known[key]?.kind
    return kind == .place || kind == .group
  }

  private func parts(of span: TextSpan) -> [TextSpan] {
    let bytes = document.text.bytes
    var parts: [TextSpan] = []
    var start = span.start
    for index in span.range where bytes[index] == UInt8(ascii: "-") {
      if index > start { parts.append(TextSpan(start, index)) }
      start = index + 1
    }
    if start < span.end && start > span.start { parts.append(TextSpan(start, span.end)) }
    return parts
  }

  private static let based = FoldedKey("based")

  /// What is written before a name with a hyphen and is no part of it.
  private static let prefixes = WordSet(
    """
    anti pro non ex post pre mid un neo pan inter trans cross all sub semi half part early late then
    """)

  /// What is written after a name with a hyphen and is no part of it: `Iran-backed`.
  static let endings = WordSet(
    """
    backed led based born style run era funded owned controlled made trained affiliated linked allied
    sponsored supported occupied administered held aligned inspired speaking wide educated friendly
    mediated brokered dominated declared designated listed approved bound area type like only imposed
    supplied built produced oriented flagged registered ruled governed appointed installed leaning
    origin organized organised hosted drafted authored proposed loyal critical related bred raised
    designed manufactured sourced facing proof free esque ish ness appointed nominated endorsed
    """)
}
