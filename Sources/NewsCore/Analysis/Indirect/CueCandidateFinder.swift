/// Proposes cues of indirect speech and for each the sources that it may have.
struct CueCandidateFinder {
  let speech: SpeechText
  let subjects: SubjectFinder
  /// What kind each token is.
  let kinds: [WordKind]

  init(speech: SpeechText) {
    self.speech = speech
    subjects = SubjectFinder(speech: speech)
    let reader = WordKindReader(speech: speech)
    let all = speech.text.tokens.indices
    kinds = all.map { reader.kind(of: $0, in: all) }
  }

  /// The candidates in the writer's own words of a sentence.
  func candidates(in sentence: Range<Int>) -> [CueCandidate] {
    var found: [CueCandidate] = []
    for token in sentence where speech.depth[token] == 0 {
      if kinds[token] == .colon, let candidate = colon(token, in: sentence) {
        found.append(candidate)
      }
      guard speech.mention(at: token) == nil,
        let entry = CueLexicon.shared[speech.text.tokens[token].key]
          ?? other(token, in: sentence)
      else { continue }
      if let candidate = candidate(token, entry, in: sentence), !candidate.sources.isEmpty {
        found.append(candidate)
      }
    }
    return found
  }

  private func other(_ token: Int, in sentence: Range<Int>) -> CueEntry? {
    let key = speech.text.tokens[token].key
    if key == Self.according || key == Self.per || key == Self.in { return CueEntry(verb: .say) }
    return nil
  }

  private func candidate(
    _ token: Int, _ entry: CueEntry, in sentence: Range<Int>
  ) -> CueCandidate? {
    let key = speech.text.tokens[token].key
    if key == Self.according {
      guard kind(token + 1, sentence) == .to else { return nil }
      return source(of: token, words: token..<token + 2, .accordingTo, sentence)
    }
    if key == Self.per { return source(of: token, words: token..<token + 1, .per, sentence) }
    if key == Self.in { return within(token, in: sentence) }
    let chain = chainStart(of: token, in: sentence)
    let isNounPlace: Bool =
      switch kind(token - 1, sentence) {
      case .determiner: !speech.has(token - 1, .quantity) || entry.form == .base
      case .possessive: true
      case .of, .for, .about, .on, .with, .as, .by, .preposition: entry.form != .progressive
      default: token > sentence.lowerBound && speech.owns(token - 1)
          || (token > sentence.lowerBound + 1 && ownsBefore(token))
      }
    if let noun = entry.noun, entry.verb == nil || isNounPlace {
      return nounCandidate(token, noun, in: sentence)
    }
    let isState = entry.adjective != nil && (chain..<token).contains { kinds[$0] == .be }
    if let verb = entry.verb, !isNounPlace, !isState || agent(of: token, in: sentence) != nil {
      return verbCandidate(token, verb, entry.form, chain: chain, in: sentence)
    }
    if let adjective = entry.adjective {
      return CueCandidate(
        token: token, tokens: token..<token + 1, family: adjective, part: .adjective,
        form: .base, chainStart: chain, isPassive: false,
        sources: verbSources(token, chain: chain, isPassive: false, in: sentence))
    }
    return nil
  }

  private func verbCandidate(
    _ token: Int, _ family: CueClass, _ form: CueEntry.Form, chain: Int,
    in sentence: Range<Int>
  ) -> CueCandidate {
    let isPassive =
      (form == .past || form == .participle)
      && (chain..<token).contains { kinds[$0] == .be }
    let phrasal = phrasal(family, before: kind(token + 1, sentence))
    return CueCandidate(
      token: token, tokens: token..<token + (phrasal == nil ? 1 : 2),
      family: phrasal ?? family, part: .verb, form: form,
      chainStart: chain, isPassive: isPassive,
      sources: verbSources(token, chain: chain, isPassive: isPassive, in: sentence))
  }

  /// What a verb means with the word behind it: `called for`, `ruled out`.
  private func phrasal(_ family: CueClass, before next: WordKind) -> CueClass? {
    switch (family, next) {
    case (.call, .for), (.call, .on): .demand
    case (.decide, .particle): .reject
    default: nil
    }
  }

  private func verbSources(
    _ token: Int, chain: Int, isPassive: Bool, in sentence: Range<Int>
  ) -> [CueCandidate.Source] {
    var sources: [CueCandidate.Source] = []
    func add(_ phrase: NounPhrase?, _ rule: CueCandidate.Rule) {
      guard let phrase, !sources.contains(where: { $0.phrase.tokens.overlaps(phrase.tokens) })
      else { return }
      sources.append(.init(phrase: phrase, rule: rule))
    }
    let start = sentence.lowerBound
    let end = sentence.upperBound
    if let by = agent(of: token, in: sentence) {
      add(phrase(after: by, in: sentence), .agent)
    }
    if let relative = relative(before: chain, in: sentence) {
      sources.append(.init(phrase: relative, rule: .relative))
    } else if chain > start {
      add(subjects.subject(before: chain, notBefore: start) ?? pronoun(before: chain, in: sentence), .before)
    }
    if sources.isEmpty || kinds[max(start, chain - 1)] == .comma {
      add(subjects.subject(after: token, notAfter: end), .after)
    }
    if chain > start, kinds[chain - 1] == .conjunction {
      add(joined(token, chain: chain, in: sentence), .shared)
    }
    if chain > start { add(subjects.subject(ofVerbOn: chain, notBefore: start), .shared) }
    add(near(chain, in: sentence), .near)
    add(subjects.mainSubject(from: start, before: end, depth: 0), .main)
    return sources
  }

  private func nounCandidate(
    _ token: Int, _ family: CueClass, in sentence: Range<Int>
  ) -> CueCandidate {
    var sources: [CueCandidate.Source] = []
    func add(_ phrase: NounPhrase?, _ rule: CueCandidate.Rule) {
      guard let phrase, !sources.contains(where: { $0.phrase.tokens.overlaps(phrase.tokens) })
      else { return }
      sources.append(.init(phrase: phrase, rule: rule))
    }
    let start = sentence.lowerBound
    let end = sentence.upperBound
    var owner = token - 1
    while owner >= max(start, token - 4) {
      if kinds[owner] == .possessive {
        add(NounPhrase(tokens: owner..<owner + 1, head: .pronoun(owner)), .owner)
        break
      }
      if let mention = speech.mention(at: owner), speech.isPossessive(mention) {
        add(NounPhrase(tokens: speech.tokens(of: mention), head: .mention(mention)), .owner)
        break
      }
      if speech.owns(owner) {
        add(
          subjects.phrases.phrase(endingAt: owner + 1, notBefore: start)
            ?? NounPhrase(tokens: owner..<owner + 1, head: .description), .owner)
        break
      }
      owner -= 1
    }
    let next = token + 1
    if next < end {
      let key = speech.text.tokens[next].key
      if kinds[next] == .by || kinds[next] == .of || key == Self.from || key == Self.among {
        add(phrase(after: next, in: sentence), .preposition)
      }
    }
    add(subjects.subject(ofVerbOn: token, notBefore: start), .shared)
    add(near(token, in: sentence), .near)
    add(subjects.mainSubject(from: start, before: end, depth: 0), .main)
    return CueCandidate(
      token: token, tokens: token..<token + 1, family: family, part: .noun, form: .base,
      chainStart: token, isPassive: false, sources: sources)
  }

  private func source(
    of token: Int, words: Range<Int>, _ part: CueCandidate.Part, _ sentence: Range<Int>
  ) -> CueCandidate? {
    guard
      let phrase = phrase(after: words.upperBound - 1, in: sentence)
    else { return nil }
    return CueCandidate(
      token: token, tokens: words, family: .say, part: part, form: .base, chainStart: token,
      isPassive: false, sources: [.init(phrase: phrase, rule: .after)])
  }

  /// The phrase after a preposition with what hangs on it.
  private func phrase(after preposition: Int, in sentence: Range<Int>) -> NounPhrase? {
    subjects.phrases.phrase(startingAt: preposition + 1, notAfter: sentence.upperBound)
      .map { subjects.phrases.extended($0, notAfter: sentence.upperBound) }
  }

  /// `Park said it was safe and promised`: the subject of the cue verb before, which has the same
  /// form.
  private func joined(_ verb: Int, chain: Int, in sentence: Range<Int>) -> NounPhrase? {
    guard let form = CueLexicon.shared[speech.text.tokens[verb].key]?.form else { return nil }
    for token in (sentence.lowerBound..<chain).reversed()
    where kinds[token] == .cue && speech.depth[token] == 0 {
      guard let entry = CueLexicon.shared[speech.text.tokens[token].key], entry.verb != nil,
        entry.form == form
      else { continue }
      return subjects.subject(
        before: chainStart(of: token, in: sentence), notBefore: sentence.lowerBound)
    }
    return nil
  }

  /// `others who`, `the polls that`: the relative pronoun before the verb with its noun.
  private func relative(before chain: Int, in sentence: Range<Int>) -> NounPhrase? {
    let pronoun = chain - 1
    guard pronoun > sentence.lowerBound else { return nil }
    let key = speech.text.tokens[pronoun].key
    guard kinds[pronoun] == .who || key == Self.which || key == Self.that else { return nil }
    var end = pronoun
    if kinds[end - 1] == .comma || kinds[end - 1] == .dash { end -= 1 }
    guard
      let noun = subjects.phrases.nearest(endingAt: end, notBefore: sentence.lowerBound)
    else {
      guard kinds[pronoun] == .who else { return nil }
      let first = kinds[end - 1] == .determiner ? end - 1 : pronoun
      return NounPhrase(tokens: first..<pronoun + 1, head: .description)
    }
    return NounPhrase(tokens: noun.tokens.lowerBound..<pronoun + 1, head: noun.head)
  }

  /// `those`, `you`: a word that stands for a noun.
  private func pronoun(before chain: Int, in sentence: Range<Int>) -> NounPhrase? {
    let token = chain - 1
    guard sentence.contains(token) else { return nil }
    switch kinds[token] {
    case .determiner, .objectPronoun:
      return NounPhrase(tokens: token..<chain, head: .description)
    default: return nil
    }
  }

  /// The name or pronoun nearest before the cue.
  private func near(_ cue: Int, in sentence: Range<Int>) -> NounPhrase? {
    for token in (max(sentence.lowerBound, cue - 15)..<max(sentence.lowerBound, cue)).reversed()
    where speech.depth[token] == 0 {
      if kinds[token] == .subjectPronoun {
        return NounPhrase(tokens: token..<token + 1, head: .pronoun(token))
      }
      if let mention = speech.mention(at: token), kinds[token] != .otherName {
        return NounPhrase(tokens: speech.tokens(of: mention), head: .mention(mention))
      }
    }
    return nil
  }

  /// The `by` of a passive.
  private func agent(of token: Int, in sentence: Range<Int>) -> Int? {
    (token + 1..<max(token + 1, min(token + 5, sentence.upperBound))).first { kinds[$0] == .by }
  }

  /// Where the auxiliaries and adverbs before the verb begin.
  private func chainStart(of token: Int, in sentence: Range<Int>) -> Int {
    var start = token
    while start > sentence.lowerBound {
      switch kinds[start - 1] {
      case .be, .have, .modal, .do, .adverb, .not: start -= 1
      default: return start
      }
    }
    return start
  }

  private func ownsBefore(_ token: Int) -> Bool {
    guard let mention = speech.mention(at: token - 1) else { return false }
    return speech.isPossessive(mention)
  }

  func kind(_ token: Int, _ sentence: Range<Int>) -> WordKind {
    sentence.contains(token) ? kinds[token] : .none
  }

  private static let according = FoldedKey("according")
  /// `Park: no more strikes`.
  private func colon(_ token: Int, in sentence: Range<Int>) -> CueCandidate? {
    guard token > sentence.lowerBound, token + 1 < sentence.upperBound,
      let phrase = subjects.phrases.phrase(
        startingAt: sentence.lowerBound, notAfter: token),
      subjects.phrases.extended(phrase, notAfter: token).tokens.upperBound == token
    else { return nil }
    return CueCandidate(
      token: token, tokens: token..<token + 1, family: .say, part: .colon, form: .base,
      chainStart: token, isPassive: false, sources: [.init(phrase: phrase, rule: .before)])
  }

  /// `in a poll`, `in Park’s view`.
  private func within(_ token: Int, in sentence: Range<Int>) -> CueCandidate? {
    guard
      let phrase = subjects.phrases.phrase(startingAt: token + 1, notAfter: sentence.upperBound)
    else { return nil }
    let last = phrase.tokens.upperBound - 1
    guard let noun = CueLexicon.shared[speech.text.tokens[last].key]?.noun, noun == .study
    else { return nil }
    return CueCandidate(
      token: token, tokens: token..<token + 1, family: noun, part: .per, form: .base,
      chainStart: token, isPassive: false, sources: [.init(phrase: phrase, rule: .after)])
  }

  private static let `in` = FoldedKey("in")
  private static let which = FoldedKey("which")
  private static let that = FoldedKey("that")
  private static let per = FoldedKey("per")
  private static let from = FoldedKey("from")
  private static let among = FoldedKey("among")
}
