/// Proposes speakers for a passage from the writer's words around it in the same sentence.
struct CueCandidates {
  let speech: SpeechText
  let subjects: SubjectFinder

  init(speech: SpeechText) {
    self.speech = speech
    subjects = SubjectFinder(speech: speech)
  }

  /// The candidates for `passage`; `window` holds the tokens around it that may be looked at.
  func candidates(for passage: QuotedPassage, in window: Range<Int>) -> [SpeakerCandidate] {
    let depth = UInt8(min(passage.depth, 200))
    let outer = passage.outerTokens
    var found: [SpeakerCandidate] = []
    found += after(outer.upperBound, passage: passage, in: window, depth: depth)
    found += before(outer.lowerBound, in: window, depth: depth)
    return found
  }

  // MARK: After the quotation

  private func after(
    _ start: Int, passage: QuotedPassage, in window: Range<Int>, depth: UInt8
  ) -> [SpeakerCandidate] {
    var limit = start
    while limit < window.upperBound, speech.depth[limit] == depth { limit += 1 }
    var first = start
    while first < limit, speech.isComma(first) || speech.isDash(first) { first += 1 }
    guard first < limit else { return [] }
    let isReady = first > start || endsOpen(passage)
    if let tag = tag(at: first, limit: limit, isReady: isReady) { return [tag] }
    for comma in first..<limit where speech.isComma(comma) || speech.isDash(comma) {
      guard comma + 1 < limit, let tag = tag(at: comma + 1, limit: limit, isReady: true),
        tag.rule == .accordingTo || isLast(tag, before: limit, in: window)
      else { continue }
      return [
        SpeakerCandidate(
          phrase: tag.phrase, rule: tag.rule, cue: tag.cue, score: min(tag.score, 82))
      ]
    }
    return []
  }

  /// Whether the quotation ends as one that a tag follows: with a comma, a question mark, a dash.
  private func endsOpen(_ passage: QuotedPassage) -> Bool {
    guard let last = passage.tokens.last, !speech.text.isWord(last) else { return false }
    return speech.text.scalar(last) != 0x2E
  }

  /// A tag ends its sentence but for times and places.
  private func isLast(_ tag: SpeakerCandidate, before limit: Int, in window: Range<Int>) -> Bool {
    guard let cue = tag.cue, limit == window.upperBound else { return false }
    let next = max(cue.upperBound, tag.phrase.tokens.upperBound)
    guard next < limit else { return true }
    return !speech.text.isWord(next) || speech.has(next, [.preposition, .time, .adverb])
  }

  /// `said Park`, `Park said`, `according to Park` at `first`.
  private func tag(at first: Int, limit: Int, isReady: Bool) -> SpeakerCandidate? {
    if let phrase = accordingTo(at: first, limit: limit) {
      return SpeakerCandidate(
        phrase: phrase, rule: .accordingTo, cue: first..<first + 2, score: 96)
    }
    if isSaying(first), !speech.has(first, .participle),
      let phrase = subjects.subject(after: first, notAfter: limit)
    {
      return SpeakerCandidate(phrase: phrase, rule: .tag, cue: first..<first + 1, score: 100)
    }
    guard isReady else { return nil }
    var start = first
    while start < limit, speech.has(start, [.conjunction, .adverb]) || isAs(start) { start += 1 }
    for verb in start..<min(limit, start + 45) where isSaying(verb) && verb > start {
      guard let phrase = subjects.subject(before: verb, notBefore: start),
        phrase.tokens.lowerBound == start || isApposed(phrase, to: start, before: verb)
      else { continue }
      return SpeakerCandidate(phrase: phrase, rule: .tag, cue: verb..<verb + 1, score: 100)
    }
    return nil
  }

  private func isSaying(_ token: Int) -> Bool {
    speech.has(token, .saying) && speech.text.tokens[token].shape == .lower
      && speech.mention(at: token) == nil
  }

  private func isAs(_ token: Int) -> Bool { speech.text.tokens[token].key == Self.as }

  /// `the mayor, Nina Park, said`: the tag begins with the words that the name explains.
  private func isApposed(_ phrase: NounPhrase, to start: Int, before verb: Int) -> Bool {
    let first = phrase.tokens.lowerBound
    return first > start && speech.isComma(first - 1)
      && subjects.phrases.phrase(endingAt: first - 1, notBefore: start)?.tokens.lowerBound == start
  }

  private func accordingTo(at first: Int, limit: Int) -> NounPhrase? {
    guard first + 2 < limit, speech.text.tokens[first].key == Self.according,
      speech.text.tokens[first + 1].key == Self.to
    else { return nil }
    return subjects.subject(after: first + 1, notAfter: limit)
  }

  // MARK: Before the quotation

  private func before(
    _ end: Int, in window: Range<Int>, depth: UInt8
  ) -> [SpeakerCandidate] {
    let start = window.lowerBound
    var found: [SpeakerCandidate] = []
    var isPassive = false
    var verbs = 0
    var distance = 0
    for token in (start..<max(start, end)).reversed() where speech.depth[token] == depth {
      distance += 1
      if let phrase = accordingTo(at: token, limit: end) {
        found.append(
          SpeakerCandidate(
            phrase: phrase, rule: .accordingTo, cue: token..<token + 2, score: 88))
      }
      guard verbs < 3, subjects.isVerb(token, notBefore: start) else { continue }
      verbs += 1
      if let agent = passive(token, before: end, notBefore: start) {
        isPassive = true
        if let agent { found.append(agent) }
        continue
      }
      if isAskedOf(token, notBefore: start) { continue }
      guard let (phrase, isDirect) = subject(of: token, notBefore: start) else { continue }
      let score = self.score(token, end: end, distance: distance) - (isDirect ? 0 : 8)
      found.append(
        SpeakerCandidate(
          phrase: phrase, rule: .cueBefore, cue: token..<token + 1, score: score - verbs * 2 + 2))
    }
    if let colon = beforeColon(end, start: start) { found.append(colon) }
    if !isPassive, let main = subjects.mainSubject(from: start, before: end), main.head.isNoun {
      found.append(
        SpeakerCandidate(phrase: main, rule: .sameSentence, cue: nil, score: 50))
    } else if !isPassive, let main = subjects.mainSubject(from: start, before: end) {
      found.append(
        SpeakerCandidate(phrase: main, rule: .sameSentence, cue: nil, score: 48))
    }
    return found
  }

  private func score(_ verb: Int, end: Int, distance: Int) -> Int {
    let isNext = distance <= 2
    if speech.has(verb, .saying) { return isNext ? 98 : max(70, 92 - distance) }
    if speech.has(verb, .labelling) { return max(64, 86 - distance) }
    return max(46, 66 - distance)
  }

  /// The subject of a verb and whether it stands right before it.
  private func subject(of verb: Int, notBefore start: Int) -> (NounPhrase, isDirect: Bool)? {
    if let phrase = judged(verb, notBefore: start) { return (phrase, true) }
    if !isDependent(verb, notBefore: start),
      let phrase = subjects.subject(before: verb, notBefore: start)
    {
      return (phrase, true)
    }
    return subjects.mainSubject(from: start, before: verb).map { ($0, false) }
  }

  /// `accused Park of saying`, `attacked Park for calling`: the object of the first verb speaks.
  private func judged(_ verb: Int, notBefore start: Int) -> NounPhrase? {
    guard speech.has(verb, .participle), verb - 1 > start, speech.has(verb - 1, .preposition),
      [Self.for, Self.of].contains(speech.text.tokens[verb - 1].key),
      let phrase = subjects.phrases.phrase(endingAt: verb - 1, notBefore: start)
    else { return nil }
    return phrase
  }

  /// Whether the verb hangs on another one: `to say`, `and called`, `by calling`, `, adding`.
  private func isDependent(_ verb: Int, notBefore start: Int) -> Bool {
    guard verb > start else { return true }
    return speech.has(verb - 1, [.conjunction, .preposition, .subordinator])
      || (speech.has(verb, .participle) && !speech.text.isWord(verb - 1))
  }

  /// Nil when the verb is active, otherwise whom `by` names.
  private func passive(_ verb: Int, before end: Int, notBefore start: Int) -> SpeakerCandidate?? {
    guard !speech.has(verb, .participle), verb > start else { return nil }
    var before = verb - 1
    while before > start, speech.has(before, .adverb) { before -= 1 }
    guard Self.be.contains(speech.text.tokens[before].key) else { return nil }
    for token in verb + 1..<max(verb + 1, end) where speech.text.tokens[token].key == Self.by {
      guard let phrase = subjects.subject(after: token, notAfter: end) else { continue }
      return SpeakerCandidate(phrase: phrase, rule: .agent, cue: verb..<verb + 1, score: 84)
    }
    return .some(nil)
  }

  /// `Asked about …`, `when asked if`: the subject was asked and did not speak.
  private func isAskedOf(_ verb: Int, notBefore start: Int) -> Bool {
    guard speech.text.tokens[verb].key == Self.asked else { return false }
    return verb == start || speech.has(verb - 1, [.subordinator, .preposition])
      || !speech.text.isWord(verb - 1)
  }

  /// `Park: “…”`, or the last name of a sentence that ends with a colon.
  private func beforeColon(_ end: Int, start: Int) -> SpeakerCandidate? {
    guard end - 1 > start, speech.isColon(end - 1) else { return nil }
    guard let phrase = subjects.phrases.phrase(endingAt: end - 1, notBefore: start),
      case .mention = phrase.head
    else { return nil }
    let isAlone = phrase.tokens.lowerBound == start
    return SpeakerCandidate(
      phrase: phrase, rule: .colon, cue: end - 1..<end, score: isAlone ? 90 : 60)
  }

  private static let `as` = FoldedKey("as")
  private static let according = FoldedKey("according")
  private static let to = FoldedKey("to")
  private static let by = FoldedKey("by")
  private static let `for` = FoldedKey("for")
  private static let of = FoldedKey("of")
  private static let asked = FoldedKey("asked")
  private static let be = WordSet("is was were are be been being am gets got")
}
