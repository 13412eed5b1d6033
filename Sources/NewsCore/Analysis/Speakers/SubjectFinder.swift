/// Finds who does what a verb says.
struct SubjectFinder {
  let speech: SpeechText
  let phrases: NounPhraseFinder

  init(speech: SpeechText) {
    self.speech = speech
    phrases = NounPhraseFinder(speech: speech)
  }

  /// The subject before the verb at `verb`, no word before `start`: `Hugh Hill, a doctor, also
  /// said`.
  func subject(before verb: Int, notBefore start: Int) -> NounPhrase? {
    let end = withoutAdverbs(before: verb, notBefore: start)
    guard end > start else { return nil }
    let last = end - 1
    if speech.has(last, .relative) { return antecedent(of: last, notBefore: start) }
    if isBreak(last) { return subject(aroundApposition: last, notBefore: start) }
    guard let phrase = phrases.phrase(endingAt: end, notBefore: start) else { return nil }
    let first = phrase.tokens.lowerBound
    if phrase.head == .description, first > start, speech.has(first - 1, .relative) {
      // `Park, who lives near the port said`: what looks like a phrase is the clause of the `who`.
      return antecedent(of: first - 1, notBefore: start)
    }
    if phrase.head.isNoun, let relative = relative(holding: phrase, notBefore: start) {
      return phrases.phrase(endingAt: relative, notBefore: start)
        ?? antecedent(of: relative, notBefore: start)
    }
    return explained(by: phrase, notBefore: start) ?? phrase
  }

  /// The `that` or `who` of a clause in which the phrase is the object: `the committees that wanted the
  /// memos said`.
  private func relative(holding phrase: NounPhrase, notBefore start: Int) -> Int? {
    var token = phrase.tokens.lowerBound - 1
    let limit = max(start + 1, token - 6)
    guard token > limit, isFinite(token) || speech.has(token, .preposition) else { return nil }
    while token > limit {
      let isRelative =
        speech.has(token - 1, .relative) || speech.text.tokens[token - 1].key == Self.that
      if isRelative, isFinite(token) {
        let before = token - 2
        return before >= start && speech.text.isWord(before) && !speech.has(before, .cue)
          && !speech.has(before, .closed) ? token - 1 : nil
      }
      guard speech.text.isWord(token), !isRelative else { return nil }
      token -= 1
    }
    return nil
  }

  /// `Nina Park, the mayor of Leeds said`: the name before the comma, where the second one is
  /// missing.
  private func explained(by phrase: NounPhrase, notBefore start: Int) -> NounPhrase? {
    var comma = phrase.tokens.lowerBound - 1
    if comma - 1 > start, speech.has(comma, .conjunction),
      let first = phrases.phrase(endingAt: comma, notBefore: start), first.head == .description
    {
      // `Nina Park, founder and mayor of Leeds said`
      comma = first.tokens.lowerBound - 1
    }
    guard phrase.head == .description, comma > start, speech.isComma(comma),
      let name = phrases.phrase(endingAt: comma, notBefore: start),
      case .mention(let mention) = name.head, speech.mentions[mention].kind == .person
    else { return nil }
    return name.tokens.lowerBound == start ? name : nil
  }

  /// The subject after the verb at `verb`, no word at or after `limit`: `said Hugh Hill, a doctor`.
  func subject(after verb: Int, notAfter limit: Int) -> NounPhrase? {
    var first = verb + 1
    while first < limit, speech.has(first, [.adverb, .time]) { first += 1 }
    guard first < limit, speech.depth[first] == speech.depth[verb],
      let phrase = phrases.phrase(startingAt: first, notAfter: limit)
    else { return nil }
    let whole = phrases.extended(phrase, notAfter: limit)
    guard whole.head == .description else { return whole }
    return apposed(to: whole, notAfter: limit) ?? whole
  }

  /// The first subject from `start` on: whom the sentence is about.
  func mainSubject(from start: Int, before end: Int, depth: UInt8) -> NounPhrase? {
    guard var first = (start..<max(start, end)).first(where: { speech.depth[$0] == depth }) else {
      return nil
    }
    if opensClause(first), let comma = (first..<end).first(where: { isComma($0, depth: depth) }) {
      first = comma + 1
    }
    for token in first..<max(first, end) where speech.depth[token] == depth {
      guard isFinite(token), !isRelativeVerb(token, notBefore: first),
        let subject = subject(before: token, notBefore: first), !isImpersonal(subject)
      else { continue }
      return subject
    }
    return nil
  }

  /// The comma after opening words such as `Asked about Park,` or `Speaking in Leeds,`.
  func openingEnd(from start: Int, before end: Int) -> Int? {
    guard start < end,
      speech.text.tokens[start].key == Self.asked || speech.has(start, .participle)
        || speech.text.endsInG(start) || beginsWithParticiple(start)
    else { return nil }
    return (start..<end).first { speech.isComma($0) && speech.depth[$0] == 0 }
  }

  /// Whether the words from `start` are as in `Pressed on the strike,`.
  private func beginsWithParticiple(_ start: Int) -> Bool {
    let word = speech.text.tokens[start]
    guard word.kind == .word, word.span.count > 4, start + 1 < speech.text.tokens.count,
      speech.mention(at: start) == nil, speech.has(start + 1, [.preposition, .subordinator])
    else { return false }
    return speech.text.endsInEd(start)
  }

  /// Whether the verb belongs to a `who`.
  private func isRelativeVerb(_ verb: Int, notBefore start: Int) -> Bool {
    let end = withoutAdverbs(before: verb, notBefore: start)
    return end > start && speech.has(end - 1, .relative)
  }

  /// The subject of a verb that shares it with an earlier one: `Park left and called`, `Park said,
  /// adding`.
  func subject(ofVerbOn verb: Int, notBefore start: Int) -> NounPhrase? {
    let depth = speech.depth[verb]
    let isParticiple = speech.has(verb, .participle)
    for token in (start..<verb).reversed() where speech.depth[token] == depth {
      guard isFinite(token), !isParticiple || speech.has(token, .saying),
        let subject = subject(before: token, notBefore: start), !isImpersonal(subject)
      else { continue }
      return subject
    }
    return mainSubject(from: start, before: verb, depth: depth)
  }

  /// Whether the token is read as a verb: no determiner or preposition makes a noun of it.
  func isVerb(_ token: Int, notBefore start: Int) -> Bool {
    guard speech.has(token, .cue), speech.mention(at: token) == nil else { return false }
    guard token > start else { return true }
    return !speech.has(token - 1, [.determiner, .possessive]) && !speech.owns(token - 1)
      && (speech.has(token, .participle) || !speech.has(token - 1, .preposition)
        || speech.text.tokens[token - 1].key == Self.to)
  }

  private func isImpersonal(_ phrase: NounPhrase) -> Bool {
    guard case .pronoun(let token) = phrase.head else { return false }
    return speech.text.tokens[token].key == Self.it
  }

  /// Whether the token looks like a verb that has a subject.
  func isFinite(_ token: Int) -> Bool {
    let word = speech.text.tokens[token]
    guard word.kind == .word, word.shape == .lower, speech.mention(at: token) == nil else {
      return false
    }
    let grammar = speech.grammar[token]
    if grammar.contains(.auxiliary) || grammar.contains(.irregularPast) { return true }
    if grammar.contains(.participle) { return false }
    if !grammar.isDisjoint(with: .cue) { return true }
    guard grammar.isEmpty, word.span.count > 3 else { return false }
    return speech.text.endsInEd(token)
  }

  /// The end of what stands before the verb and its adverbs, auxiliaries and times.
  private func withoutAdverbs(before verb: Int, notBefore start: Int) -> Int {
    var end = verb
    while end > start {
      let last = end - 1
      if speech.has(last, [.adverb, .auxiliary, .time]) && !speech.has(last, .possessive)
        || speech.isManner(last) || isLong(last, notBefore: start)
      {
        end = last
      } else if end < verb, speech.has(end, .time), speech.has(last, [.preposition, .timeModifier])
      {
        end = last
      } else if speech.text.tokens[last].kind == .number, end - 2 >= start,
        speech.has(end - 2, .time)
      {
        end = last
      } else {
        break
      }
    }
    return end
  }

  /// The `long` of `has long said`.
  private func isLong(_ token: Int, notBefore start: Int) -> Bool {
    token > start && speech.text.tokens[token].key == Self.long
      && speech.has(token - 1, .auxiliary)
  }

  private func isBreak(_ token: Int) -> Bool {
    speech.isComma(token) || speech.isDash(token) || isClosingBracket(token)
  }

  private func isClosingBracket(_ token: Int) -> Bool {
    speech.text.isMark(token, 0x29)
  }

  private func isComma(_ token: Int, depth: UInt8) -> Bool {
    speech.isComma(token) && speech.depth[token] == depth
  }

  private func opensClause(_ token: Int) -> Bool {
    speech.has(token, [.preposition, .subordinator])
      || speech.text.endsInG(token)
      || speech.text.tokens[token].key == Self.asked || beginsWithParticiple(token)
  }

  /// The noun before `, who` or ` who`.
  private func antecedent(of relative: Int, notBefore start: Int) -> NounPhrase? {
    let end = relative > start && isBreak(relative - 1) ? relative - 1 : relative
    if end > start, isBreak(end - 1), !speech.isComma(end - 1) {
      return subject(aroundApposition: end - 1, notBefore: start)
    }
    guard let phrase = phrases.nearest(endingAt: end, notBefore: start) else { return nil }
    return explained(by: phrase, notBefore: start) ?? phrase
  }

  /// The subject behind an apposition or relative clause that ends before `last`: a comma, dash or
  /// bracket.
  private func subject(aroundApposition last: Int, notBefore start: Int) -> NounPhrase? {
    if last - 1 > start, speech.isComma(last), isClosingBracket(last - 1) {
      // `Park (Leeds), said`
      return subject(aroundApposition: last - 1, notBefore: start)
    }
    let isBracket = speech.text.scalar(last) == 0x29
    var inner: NounPhrase?
    for opening in stride(from: last - 1, to: max(start, last - 45), by: -1)
    where speech.depth[opening] == speech.depth[last] {
      let scalar =
        speech.text.tokens[opening].kind == .punctuation ? speech.text.scalar(opening) : 0
      if isBracket {
        guard scalar == 0x28 else { continue }
        return subject(before: opening, notBefore: start)
      }
      guard isBreak(opening), scalar != 0x29 else { continue }
      if opening > start, isBreak(opening - 1), !speech.isComma(opening - 1) {
        // `Park (Leeds), who`
        return subject(aroundApposition: opening - 1, notBefore: start) ?? inner
      }
      guard let phrase = phrases.phrase(endingAt: opening, notBefore: start) else { continue }
      switch phrase.head {
      case .mention(let mention) where speech.mentions[mention].kind == .person:
        return opensApposition(opening + 1) ? phrase : inner
      case .mention: if inner == nil, opensApposition(opening + 1) { inner = phrase }
      case .pronoun: return inner
      case .description:
        if let name = loneName(from: opening + 1, to: last) { return name }
        if inner == nil, opensApposition(opening + 1) { inner = phrase }
      }
    }
    return inner
  }

  /// The person's name that is all that stands between two commas: `The mayor, Nina Park, said`.
  private func loneName(from start: Int, to end: Int) -> NounPhrase? {
    guard start < end, let phrase = phrases.phrase(startingAt: start, notAfter: end),
      phrase.tokens.upperBound == end, case .mention(let mention) = phrase.head,
      speech.mentions[mention].kind == .person
    else { return nil }
    return phrase
  }

  /// Whether an apposition or a relative clause begins at the token.
  private func opensApposition(_ token: Int) -> Bool {
    guard token < speech.text.tokens.count else { return false }
    if speech.has(token, [.subjectPronoun, .auxiliary, .conjunction]) { return false }
    return speech.text.isWord(token)
  }

  /// `said the mayor of Leeds, Nina Park,` and `said former mayor and envoy Nina Park`: the name
  /// that follows.
  private func apposed(to phrase: NounPhrase, notAfter limit: Int) -> NounPhrase? {
    var comma = phrase.tokens.upperBound
    if comma + 1 < limit, speech.text.scalar(comma) == 0x2E, speech.text.touchesPrevious(comma) {
      // The full stop of `Gov.`
      comma += 1
    }
    guard comma + 1 < limit, speech.isComma(comma) || speech.has(comma, .conjunction),
      let name = phrases.phrase(startingAt: comma + 1, notAfter: limit),
      case .mention(let mention) = name.head, speech.mentions[mention].kind == .person
    else { return nil }
    return name
  }

  private static let to = FoldedKey("to")
  private static let that = FoldedKey("that")
  private static let it = FoldedKey("it")
  private static let long = FoldedKey("long")
  private static let asked = FoldedKey("asked")
}
