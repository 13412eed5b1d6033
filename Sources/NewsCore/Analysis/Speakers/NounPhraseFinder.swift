/// Finds noun phrases by closed word classes and mentions, without a parse.
struct NounPhraseFinder {
  let speech: SpeechText
  private let longest = 14

  /// The phrase whose last word is the token before `end`, no word before `start`.
  func phrase(endingAt end: Int, notBefore start: Int) -> NounPhrase? {
    guard let core = core(endingAt: end, notBefore: start) else { return nil }
    // `a spokesman for Park`: the words before the preposition are the head.
    return attached(core, notBefore: start) ?? core
  }

  /// The phrase that begins at `start` and ends before `limit`.
  func phrase(startingAt start: Int, notAfter limit: Int) -> NounPhrase? {
    guard start < limit, isUsable(start) else { return nil }
    if speech.has(start, .subjectPronoun) {
      return NounPhrase(tokens: start..<start + 1, head: .pronoun(start))
    }
    var end = start
    if speech.has(end, [.determiner, .possessive]) { end += 1 }
    while end < min(limit, start + longest), isInside(end) || isNameStop(end) { end += 1 }
    guard end > start, end > start + 1 || !speech.has(start, [.determiner, .possessive]) else {
      return nil
    }
    let head = self.head(of: start..<end)
    return NounPhrase(tokens: start..<end, head: head.map { .mention($0) } ?? .description)
  }

  /// The phrase with what hangs on it by prepositions: `the mayor` of `Leeds`.
  func extended(_ phrase: NounPhrase, notAfter limit: Int) -> NounPhrase {
    guard phrase.head == .description else { return phrase }
    var end = phrase.tokens.upperBound
    while end + 1 < limit, speech.has(end, .preposition), isUsable(end + 1),
      let next = self.phrase(startingAt: end + 1, notAfter: limit)
    {
      end = next.tokens.upperBound
    }
    return NounPhrase(tokens: phrase.tokens.lowerBound..<end, head: .description)
  }

  private func core(endingAt end: Int, notBefore start: Int) -> NounPhrase? {
    guard end > start, isUsable(end - 1) else { return nil }
    let last = end - 1
    if speech.has(last, .subjectPronoun) {
      return NounPhrase(tokens: last..<end, head: .pronoun(last))
    }
    var first = end
    while first > max(start, end - longest), isInside(first - 1) || isNameStop(first - 1) {
      first -= 1
    }
    guard first < end else { return nil }
    let words = first..<end
    if first > start, speech.has(first - 1, [.determiner, .possessive]), isUsable(first - 1) {
      first -= 1
    }
    let head: NounPhrase.Head = self.head(of: words).map { .mention($0) } ?? .description
    return NounPhrase(tokens: first..<end, head: head)
  }

  /// The phrase on which `phrase` hangs by a preposition, together with it.
  private func attached(_ phrase: NounPhrase, notBefore start: Int) -> NounPhrase? {
    let first = phrase.tokens.lowerBound
    guard first - 1 > start, speech.has(first - 1, .preposition), phrase.head.isNoun,
      let before = core(endingAt: first - 1, notBefore: start), before.head.isNoun
    else { return nil }
    let outer = attached(before, notBefore: start) ?? before
    if case .mention = outer.head { return outer }
    return NounPhrase(
      tokens: outer.tokens.lowerBound..<phrase.tokens.upperBound, head: .description)
  }

  /// The mention that the last words of the phrase are, unless it only owns or qualifies what
  /// follows.
  private func head(of words: Range<Int>) -> Int? {
    guard let last = words.last(where: { speech.text.isWord($0) }) else { return nil }
    guard let mention = speech.mention(at: last), !speech.isPossessive(mention) else { return nil }
    switch speech.mentions[mention].kind {
    case .person, .organisation, .group, .place: return mention
    case .event, .work, .product, .other: return nil
    }
  }

  private func isUsable(_ token: Int) -> Bool {
    speech.text.isWord(token)
  }

  /// Whether the token can stand inside a noun phrase.
  private func isInside(_ token: Int) -> Bool {
    if speech.mention(at: token) != nil { return true }
    let kind = speech.text.tokens[token].kind
    guard kind == .word || kind == .number else { return isApostrophe(token) }
    return !speech.has(token, .closed)
  }

  /// The full stop of an abbreviated title inside a phrase: `Sen.`.
  private func isNameStop(_ token: Int) -> Bool {
    speech.text.tokens[token].kind == .punctuation && speech.text.scalar(token) == 0x2E
      && speech.text.touchesPrevious(token) && speech.text.isCapitalised(token - 1)
      && token + 1 < speech.text.tokens.count && speech.text.isCapitalised(token + 1)
      && speech.text.tokens[token - 1].span.count <= 4
  }

  private func isApostrophe(_ token: Int) -> Bool {
    guard speech.text.touchesPrevious(token), token + 1 < speech.text.tokens.count else {
      return false
    }
    let scalar = speech.text.scalar(token)
    return (scalar == 0x27 || scalar == 0x2019) && speech.text.isWord(token - 1)
      && speech.text.isWord(token + 1)
      && speech.depth[token] == speech.depth[token - 1]
  }
}
