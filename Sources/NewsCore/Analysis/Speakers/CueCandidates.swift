/// Proposes speakers for a passage from the writer's words around it in the same sentence.
struct CueCandidates {
  let speech: SpeechText
  let subjects: SubjectFinder
  private let tags: TagCandidates

  init(speech: SpeechText) {
    self.speech = speech
    subjects = SubjectFinder(speech: speech)
    tags = TagCandidates(speech: speech, subjects: subjects)
  }

  /// The candidates for `passage`; `window` holds the tokens around it that may be looked at.
  func candidates(for passage: QuotedPassage, in window: Range<Int>) -> [SpeakerCandidate] {
    let depth = UInt8(min(passage.depth, 200))
    return tags.candidates(for: passage, in: window)
      + before(passage.outerTokens.lowerBound, in: window, depth: depth)
  }

  /// The tag that is a sentence of its own after a whole quoted one: `“We won.” Park said.`
  func detachedTag(in sentence: Range<Int>) -> SpeakerCandidate? {
    tags.tag(opening: sentence)
  }

  private func before(
    _ end: Int, in window: Range<Int>, depth: UInt8
  ) -> [SpeakerCandidate] {
    var start = window.lowerBound
    var found: [SpeakerCandidate] = []
    var isPassive = false
    var verbs = 0
    var distance = 0
    for token in (start..<max(start, end)).reversed() where speech.depth[token] == depth {
      distance += 1
      if let phrase = tags.accordingTo(at: token, limit: end) {
        found.append(
          SpeakerCandidate(
            phrase: phrase, rule: .accordingTo, cue: token..<token + 2, score: 88))
      }
      guard verbs < 3, subjects.isVerb(token, notBefore: start) else { continue }
      verbs += 1
      if let inverted = inverted(token, before: end, notBefore: start) {
        found.append(inverted)
        continue
      }
      if let agent = passive(token, before: end, notBefore: start) {
        isPassive = true
        if let agent { found.append(agent) }
        continue
      }
      if isAskedOf(token, notBefore: start) { continue }
      if let phrase = judged(token, notBefore: start) {
        let score = self.score(token, end: end, distance: distance) - verbs * 2 + 2
        found.append(
          SpeakerCandidate(phrase: phrase, rule: .agent, cue: token..<token + 1, score: score))
        isPassive = true
        break
      }
      if let inner = reported(by: token, found, before: end) {
        guard isFollowed(inner, by: end) else { continue }
        // `Lee recalled Park saying: “…”`
        start = inner.phrase.tokens.lowerBound
        break
      }
      guard let (phrase, isDirect) = subject(of: token, before: end, notBefore: start) else {
        continue
      }
      let score = self.score(token, end: end, distance: distance) - (isDirect ? 0 : 8)
      found.append(
        SpeakerCandidate(
          phrase: phrase, rule: .cueBefore, cue: token..<token + 1, score: score - verbs * 2 + 2))
      if isDirect, opensClause(phrase, notBefore: start, depth: depth) {
        start = phrase.tokens.lowerBound
        break
      }
      if distance <= 2, let relative = relative(of: token, notBefore: start) {
        // `Park told Reyes, who replied: “…”`
        start = relative
        break
      }
    }
    if let colon = beforeColon(end, start: start) { found.append(colon) }
    if depth == 0, let name = nameAndColon(at: start, before: end) { found.append(name) }
    if !isPassive, let main = subjects.mainSubject(from: start, before: end, depth: depth),
      main.head != .description, !speech.isFirstPerson(main)
    {
      found.append(
        SpeakerCandidate(
          phrase: main, rule: .sameSentence, cue: nil, score: main.head.isNoun ? 50 : 48))
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
  private func subject(
    of verb: Int, before end: Int, notBefore start: Int
  ) -> (NounPhrase, isDirect: Bool)? {
    if !isDependent(verb, notBefore: start),
      let phrase = subjects.subject(before: verb, notBefore: start)
    {
      guard phrase.head == .description else { return (phrase, true) }
      if isTitled(phrase, by: verb, before: end) || speech.has(verb, .noun) { return nil }
      if speech.has(verb, .participle), !isAccompanying(phrase, notBefore: start),
        let main = subjects.subject(ofVerbOn: verb, notBefore: start)
      {
        // `Park released a statement saying`: Park says it.
        return (main, true)
      }
      return (phrase, true)
    }
    return subjects.subject(ofVerbOn: verb, notBefore: start).map { ($0, false) }
  }

  /// The `who` right before a verb, behind words in quotation marks or an object.
  private func relative(of verb: Int, notBefore start: Int) -> Int? {
    var before = verb - 1
    while before > start, speech.has(before, .adverb) { before -= 1 }
    return before > start && speech.has(before, .relative) ? before : nil
  }

  /// `Reuters reported that Park said`, `Lee claimed Park told him`: who reports is not the speaker of a
  /// clause with its own. Without `that` the words must follow at once, as what is called, seen or
  /// wanted in the clause is in the words of who reports.
  private func reported(
    by verb: Int, _ found: [SpeakerCandidate], before end: Int
  ) -> SpeakerCandidate? {
    found.last { candidate in
      guard candidate.rule == .cueBefore else { return false }
      let first = candidate.phrase.tokens.lowerBound
      return first == verb + 2 && speech.has(verb + 1, .subordinator)
        || first == verb + 1 && candidate.phrase.head.isNoun && isFollowed(candidate, by: end)
    }
  }

  /// Whether a subject says the words that follow at once: `Park told him, “…”`, not `Park left and
  /// told him, “…”`, where `told` may be what somebody else did.
  private func isFollowed(_ candidate: SpeakerCandidate, by end: Int) -> Bool {
    guard let cue = candidate.cue, speech.isComma(end - 1) || speech.isColon(end - 1) else {
      return false
    }
    return candidate.score >= Self.nearScore
      && cue.lowerBound - candidate.phrase.tokens.upperBound <= 2
  }

  /// `a book called “…”`: what is called so says nothing.
  private func isTitled(_ phrase: NounPhrase, by verb: Int, before end: Int) -> Bool {
    phrase.head == .description && Self.naming.contains(speech.text.tokens[verb].key)
      && phrase.tokens.upperBound == verb && verb + 1 == end
  }

  /// Whether a clause of its own begins with the phrase, behind words in quotation marks or behind
  /// another clause: `Park called it “a ruin”, and Lee said`, `Park agreed, but Lee said`. What stands
  /// before says nothing of what follows, except for whom `he` stands.
  private func opensClause(_ phrase: NounPhrase, notBefore start: Int, depth: UInt8) -> Bool {
    let first = phrase.tokens.lowerBound
    var before = first - 1
    guard phrase.head.isNoun, before > start, !speech.text.endsInG(first) else { return false }
    if speech.text.isMark(before, 0x3B) { return hasClause(start..<before, depth: depth) }
    let isJoining = Self.joining.contains(speech.text.tokens[before].key)
    guard isJoining || speech.has(before, .conjunction) else { return false }
    before -= 1
    let followsComma = speech.isComma(before)
    if before > start, followsComma { before -= 1 }
    if speech.depth[before] > depth { return true }
    // `slavery and other evils showed`, `noted that while a review found`: within what somebody says.
    guard followsComma || isJoining || phrase.head != .description,
      !speech.has(before, .subordinator)
    else { return false }
    return hasClause(start..<before + 1, depth: depth)
  }

  /// Whether somebody does something in the words.
  private func hasClause(_ words: Range<Int>, depth: UInt8) -> Bool {
    subjects.mainSubject(from: words.lowerBound, before: words.upperBound, depth: depth) != nil
  }

  /// `with protesters yelling`.
  private func isAccompanying(_ phrase: NounPhrase, notBefore start: Int) -> Bool {
    let before = phrase.tokens.lowerBound - 1
    return before >= start && speech.text.tokens[before].key == Self.with
  }

  /// `accused Park of saying`, `attacked Park for calling`, `quoted Park as saying`: the object of the
  /// first verb speaks.
  private func judged(_ verb: Int, notBefore start: Int) -> NounPhrase? {
    guard speech.has(verb, .participle), verb - 1 > start,
      case let link = speech.text.tokens[verb - 1].key,
      [Self.for, Self.of, Self.as].contains(link),
      let phrase = subjects.phrases.phrase(endingAt: verb - 1, notBefore: start)
    else { return nil }
    let first = phrase.tokens.lowerBound
    // `quoted Park as saying`
    guard
      link != Self.as || first > start && Self.quoting.contains(speech.text.tokens[first - 1].key)
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

  /// `The port, said Park, “…”`: the subject after the verb, between commas.
  private func inverted(_ verb: Int, before end: Int, notBefore start: Int) -> SpeakerCandidate? {
    guard speech.has(verb, .saying), !speech.has(verb, .participle),
      verb == start || !speech.text.isWord(verb - 1),
      let phrase = subjects.subject(after: verb, notAfter: end), phrase.tokens.upperBound < end,
      case .mention(let mention) = phrase.head, speech.mentions[mention].kind == .person,
      !speech.text.isWord(phrase.tokens.upperBound)
    else { return nil }
    let isNext = phrase.tokens.upperBound >= end - 2
    return SpeakerCandidate(
      phrase: phrase, rule: .cueBefore, cue: verb..<verb + 1, score: isNext ? 97 : 84)
  }

  /// `Park: “…”`, or the last name of a sentence that ends with a colon.
  private func beforeColon(_ end: Int, start: Int) -> SpeakerCandidate? {
    guard end - 1 > start, speech.isColon(end - 1) else { return nil }
    if Self.reading.contains(speech.text.tokens[end - 2].key),
      let document = subjects.subject(before: end - 2, notBefore: start)
        ?? subjects.phrases.nearest(endingAt: end - 2, notBefore: start)
    {
      // `A statement by Park read: “…”`
      return SpeakerCandidate(phrase: document, rule: .colon, cue: end - 2..<end - 1, score: 90)
    }
    guard let phrase = subjects.phrases.phrase(endingAt: end - 1, notBefore: start),
      case .mention = phrase.head
    else { return nil }
    let isAlone = phrase.tokens.lowerBound == start
    return SpeakerCandidate(
      phrase: phrase, rule: .colon, cue: end - 1..<end, score: isAlone ? 90 : 60)
  }

  /// `Park: Port is “a ruin”`, as headlines have it.
  private func nameAndColon(at start: Int, before end: Int) -> SpeakerCandidate? {
    guard start < end, let mention = speech.mention(at: start) else { return nil }
    let words = speech.tokens(of: mention)
    guard words.lowerBound == start, words.upperBound < end - 1, speech.isColon(words.upperBound),
      speech.mentions[mention].kind != .place
    else { return nil }
    return SpeakerCandidate(
      phrase: NounPhrase(tokens: words, head: .mention(mention)), rule: .colon,
      cue: words.upperBound..<words.upperBound + 1, score: 72)
  }

  /// What `Park told him` before the words is worth at least.
  private static let nearScore = 87
  private static let by = FoldedKey("by")
  private static let `for` = FoldedKey("for")
  private static let of = FoldedKey("of")
  private static let `as` = FoldedKey("as")
  private static let with = FoldedKey("with")
  private static let asked = FoldedKey("asked")
  /// What joins clauses and no names.
  private static let joining = WordSet("but yet while whereas though although")
  private static let quoting = WordSet("quoted quotes quote quoting cited cites citing")
  private static let reading = WordSet("read reads reading")
  private static let naming = WordSet(
    "called dubbed titled entitled termed labeled labelled branded")
  private static let be = WordSet("is was were are be been being am gets got")
}
