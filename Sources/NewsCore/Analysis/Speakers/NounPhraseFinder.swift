/// Finds noun phrases by closed word classes and mentions, without a parse.
struct NounPhraseFinder {
  let speech: SpeechText
  private let longest = 14

  /// The phrase whose last word is the token before `end`, no word before `start`, with what it
  /// hangs on; nil when a preposition governs it.
  func phrase(endingAt end: Int, notBefore start: Int) -> NounPhrase? {
    guard let core = core(endingAt: end, notBefore: start) else { return nil }
    guard core.head.isNoun, isGoverned(core, notBefore: start) else { return core }
    // `a spokesman for Park`: the words before the preposition are the head.
    if let outer = attached(core, notBefore: start) { return outer }
    return nameOfSeveral(core)
  }

  /// The same without what it hangs on.
  func nearest(endingAt end: Int, notBefore start: Int) -> NounPhrase? {
    core(endingAt: end, notBefore: start)
  }

  /// The phrase that begins at `start` and ends before `limit`.
  func phrase(startingAt start: Int, notAfter limit: Int) -> NounPhrase? {
    guard start < limit, isUsable(start) else { return nil }
    if speech.has(start, .subjectPronoun) {
      return NounPhrase(tokens: start..<start + 1, head: .pronoun(start))
    }
    var end = start
    while end < start + 2, end + 1 < limit, speech.has(end, [.determiner, .possessive]) {
      end += 1
    }
    if end > start, end + 1 < limit, isInside(end + 1),
      speech.has(end, .adverb) || speech.isManner(end)
    {
      // `a visibly angry Park`
      end += 1
    }
    while end < min(limit, start + longest), isInside(end) || isNameStop(end) { end += 1 }
    guard end > start, !endsInDeterminer(end) else {
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
    if first == end, speech.has(last, .quantity) { first = last }
    guard first < end else { return nil }
    let words = first..<end
    let bare = first
    while first > max(start, bare - 2), speech.has(first - 1, [.determiner, .possessive]),
      isUsable(first - 1)
    {
      first -= 1
    }
    guard first < bare || !isPastForm(last) else { return nil }
    let head: NounPhrase.Head = self.head(of: words).map { .mention($0) } ?? .description
    return NounPhrase(tokens: first..<end, head: head)
  }

  /// Whether a preposition stands before the phrase, except one inside a title: `Secretary of State
  /// Park`.
  private func isGoverned(_ phrase: NounPhrase, notBefore start: Int) -> Bool {
    let first = phrase.tokens.lowerBound
    guard first > start, speech.has(first - 1, .preposition) else { return false }
    guard case .mention(let mention) = phrase.head, speech.mentions[mention].kind == .person else {
      return true
    }
    if let title = speech.mentions[mention].title {
      return title.start >= speech.text.tokens[first - 1].span.start
    }
    let isOf = speech.text.tokens[first - 1].key == Self.of
    return !isOf || speech.tokens(of: mention).lowerBound == first
      || speech.has(first, [.determiner, .possessive])
  }

  /// `In Washington Park said`: of two names side by side the last is the subject.
  private func nameOfSeveral(_ phrase: NounPhrase) -> NounPhrase? {
    guard case .mention(let mention) = phrase.head else { return nil }
    let tokens = speech.tokens(of: mention)
    let others = phrase.tokens.lowerBound..<max(phrase.tokens.lowerBound, tokens.lowerBound)
    guard others.contains(where: { speech.mention(at: $0) != nil }) else { return nil }
    return NounPhrase(tokens: tokens, head: phrase.head)
  }

  /// The phrase on which `phrase` hangs by a preposition, together with it.
  private func attached(_ phrase: NounPhrase, notBefore start: Int) -> NounPhrase? {
    let first = phrase.tokens.lowerBound
    guard first - 1 > start, speech.has(first - 1, .preposition), phrase.head.isNoun,
      speech.text.tokens[first - 1].key != Self.by, isGoverned(phrase, notBefore: start),
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
    return speech.mentions[mention].kind.isSomebody ? mention : nil
  }

  /// Whether the word before `end` waits for a noun: `the`, but not `many`.
  private func endsInDeterminer(_ end: Int) -> Bool {
    speech.has(end - 1, [.determiner, .possessive]) && !speech.has(end - 1, .quantity)
  }

  /// `received`: a verb, unless it is a name or a determiner makes a noun of it.
  private func isPastForm(_ token: Int) -> Bool {
    let word = speech.text.tokens[token]
    return word.shape == .lower && word.span.count > 4 && speech.mention(at: token) == nil
      && speech.text.endsInEd(token)
  }

  private func isUsable(_ token: Int) -> Bool {
    speech.text.isWord(token)
  }

  /// Whether the token can stand inside a noun phrase.
  private func isInside(_ token: Int) -> Bool {
    if speech.mention(at: token) != nil { return true }
    let kind = speech.text.tokens[token].kind
    guard kind == .word || kind == .number else { return isApostrophe(token) }
    return !speech.has(token, .closed) && !speech.isManner(token)
      && !(speech.has(token, .irregularPast) && speech.text.tokens[token].shape == .lower)
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

  private static let of = FoldedKey("of")
  private static let by = FoldedKey("by")
}
