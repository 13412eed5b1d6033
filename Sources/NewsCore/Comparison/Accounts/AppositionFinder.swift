/// Finds what stands beside a person’s name and describes the person: `the harbour master` in `the
/// harbour master, Helen Marsh,`.
struct AppositionFinder {
  private let document: Document
  private let speech: SpeechText
  private let words: DescriptionWords
  private let modifiers: DescriptionModifiers
  private let phrases: NounPhraseFinder
  private let reader: DescribedPhraseReader

  /// No description before a name has more words and marks, nor has an aside behind it.
  private static let longest = 12

  init(modifiers: DescriptionModifiers) {
    document = modifiers.document
    speech = modifiers.speech
    words = modifiers.words
    self.modifiers = modifiers
    phrases = NounPhraseFinder(speech: speech)
    reader = DescribedPhraseReader(speech: speech, words: words)
  }

  /// `the harbour master` in `the harbour master, Helen Marsh,`.
  func description(before name: Range<Int>, in sentence: Range<Int>) -> Range<Int>? {
    let comma = name.lowerBound - 1
    let end = behindPlace(name.upperBound, sentence.upperBound)
    guard comma > sentence.lowerBound, speech.isComma(comma),
      reader.closes(end, notAfter: sentence.upperBound)
    else { return nil }
    return noun(before: comma, in: sentence)
      ?? (sentence.contains(end + 1) && speech.isPerson(end + 1)
        ? nil : phrase(before: comma, in: sentence))
  }

  /// A noun with what stands before it.
  private func noun(before comma: Int, in sentence: Range<Int>) -> Range<Int>? {
    var first = comma
    while first > sentence.lowerBound, comma - first < Self.longest,
      modifiers.isModifier(first - 1) || speech.isOwner(first - 1)
    {
      first -= 1
    }
    guard first < comma, words.isPersonNoun(comma - 1),
      first > sentence.lowerBound || speech.isOwner(first)
    else { return nil }
    let isOwned = (first..<comma - 1).contains(where: speech.isOwner)
    let isDetermined =
      first > sentence.lowerBound && speech.has(first - 1, [.determiner, .possessive])
    guard isOwned || isDetermined else { return nil }
    return first..<comma
  }

  /// A noun with what hangs on it: `a lawyer for Ruth Calder`.
  private func phrase(before comma: Int, in sentence: Range<Int>) -> Range<Int>? {
    let found = phrases.phrase(endingAt: comma, notBefore: sentence.lowerBound)
    guard let tokens = found?.tokens, found?.head == .description, tokens.count <= Self.longest,
      speech.has(tokens.lowerBound, [.determiner, .possessive]),
      let head = SpeakerKindReader(speech: speech).head(of: tokens), words.isPersonNoun(head),
      !words.isForSeveral(head)
    else { return nil }
    return tokens
  }

  /// `a retired teacher from Leeds` in `Helen Marsh, a retired teacher from Leeds,`, with an age, a
  /// place or a note between: `Helen Marsh of Leeds, the party’s leader,`.
  func descriptions(after name: Range<Int>, in sentence: Range<Int>) -> [Range<Int>] {
    let limit = sentence.upperBound
    var mark = behindPlace(name.upperBound, limit)
    mark = speech.text.behindBrackets(mark, notAfter: min(limit, mark + Self.longest))
    if mark + 1 < limit, speech.isComma(mark), let next = behindDatum(mark + 1, limit) {
      mark = behindPlace(next, limit)
    }
    guard mark + 1 < limit, speech.isComma(mark) || speech.isDash(mark) else { return [] }
    return reader.phrases(startingAt: mark + 1, notAfter: limit)
  }

  /// The token behind `of the Harbour Committee`, which says more of a representative than his name.
  func body(after name: Range<Int>, in sentence: Range<Int>) -> Int? {
    let end = behindPlace(name.upperBound, sentence.upperBound)
    guard end > name.upperBound, let mention = speech.mention(at: end - 1),
      document.mentions[mention].kind == .organisation
    else { return nil }
    return end
  }

  /// The token behind `of Leeds`.
  private func behindPlace(_ token: Int, _ limit: Int) -> Int {
    guard token < limit, Self.origins.contains(speech.text.tokens[token].key) else { return token }
    let first = token + 1 < limit && speech.has(token + 1, .determiner) ? token + 2 : token + 1
    guard first < limit, let mention = speech.mention(at: first),
      document.mentions[mention].kind != .person, !speech.isPossessive(mention)
    else { return token }
    return min(limit, speech.tokens(of: mention).upperBound)
  }

  /// The comma behind an age or behind a party with a state: `54,`, `D-Ohio,`.
  private func behindDatum(_ token: Int, _ limit: Int) -> Int? {
    let text = speech.text
    if text.tokens[token].kind == .number {
      return token + 1 < limit && !speech.has(token + 1, .time) ? token + 1 : nil
    }
    let start = text.tokens[token].span.start
    let isParty =
      Self.parties.contains(text.byte(at: start)) && text.tokens[token].shape != .lower
      && (text.tokens[token].span.count == 1 || text.byte(at: start + 1) == 0x2D)
    guard isParty else { return nil }
    return (token + 1..<min(limit, token + Self.longest / 2)).first(where: speech.isComma)
  }

  private static let origins = WordSet("of from")
  private static let parties = Array("RDI".utf8)
}
