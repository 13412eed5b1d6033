/// Proposes cues of indirect speech and for each the sources that it may have.
struct CueCandidateFinder {
  let speech: SpeechText
  private let subjects: SubjectFinder
  private let sources: CueSourceFinder
  /// What kind each token is.
  let kinds: [WordKind]

  init(speech: SpeechText) {
    self.speech = speech
    subjects = SubjectFinder(speech: speech)
    let reader = WordKindReader(speech: speech)
    let all = speech.text.tokens.indices
    kinds = all.map { reader.kind(of: $0, in: all) }
    sources = CueSourceFinder(speech: speech, subjects: subjects, kinds: kinds)
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
    let chain = sources.chainStart(of: token, in: sentence)
    let isNounPlace: Bool =
      switch kind(token - 1, sentence) {
      case .determiner: !standsAlone(token - 1, before: entry)
      case .possessive: true
      case .of, .for, .about, .on, .with, .as, .by, .preposition: entry.form != .progressive
      default:
        token > sentence.lowerBound && speech.owns(token - 1)
          || (token > sentence.lowerBound + 1 && ownsBefore(token))
      }
    if let noun = entry.noun, entry.verb == nil || isNounPlace {
      return nounCandidate(token, noun, in: sentence)
    }
    let isState = entry.adjective != nil && (chain..<token).contains { kinds[$0] == .be }
    if let verb = entry.verb, !isNounPlace,
      !isState || sources.agent(of: token, in: sentence) != nil
    {
      if isPlain(verb, token, in: sentence) { return nil }
      return verbCandidate(token, verb, entry.form, chain: chain, in: sentence)
    }
    if let adjective = entry.adjective {
      return CueCandidate(
        token: token, tokens: token..<token + 1, family: adjective, part: .adjective,
        form: .base, chainStart: chain, isPassive: false,
        sources: sources.ofVerb(token, adjective, chain: chain, in: sentence))
    }
    return nil
  }

  /// Whether the determiner can be the subject of the verb: `some say`, `those supporting`.
  private func standsAlone(_ determiner: Int, before entry: CueEntry) -> Bool {
    if speech.has(determiner, .quantity) { return entry.form != .base || entry.noun == nil }
    return entry.form == .progressive && speech.text.tokens[determiner].key == Self.those
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
      sources: sources.ofVerb(token, family, chain: chain, in: sentence))
  }

  /// Whether the verb says nothing of words: `called Park on Friday`, `called on Friday`, `answered
  /// the strike with raids`, `claimed four lives`.
  private func isPlain(_ family: CueClass, _ token: Int, in sentence: Range<Int>) -> Bool {
    guard family == .call || family == .reply || family == .claim else { return false }
    if family == .call, kind(token + 1, sentence) == .on {
      return kind(token + 2, sentence) == .time
    }
    guard
      let object = subjects.phrases.phrase(startingAt: token + 1, notAfter: sentence.upperBound)
    else { return false }
    if family == .claim {
      return object.tokens.contains { Self.lives.contains(speech.text.tokens[$0].key) }
    }
    let next = kind(object.tokens.upperBound, sentence)
    if family == .reply { return next == .with }
    guard object.head != .description else { return false }
    switch next {
    case .none, .stop, .comma, .on, .preposition, .time, .conjunction: return true
    default: return false
    }
  }

  /// What a verb means with the word behind it: `called for`, `ruled out`.
  private func phrasal(_ family: CueClass, before next: WordKind) -> CueClass? {
    switch (family, next) {
    case (.call, .for), (.call, .on): .demand
    case (.decide, .particle): .reject
    default: nil
    }
  }

  private func nounCandidate(
    _ token: Int, _ family: CueClass, in sentence: Range<Int>
  ) -> CueCandidate {
    CueCandidate(
      token: token, tokens: token..<token + 1, family: family, part: .noun, form: .base,
      chainStart: token, isPassive: false, sources: sources.ofNoun(token, in: sentence))
  }

  private func source(
    of token: Int, words: Range<Int>, _ part: CueCandidate.Part, _ sentence: Range<Int>
  ) -> CueCandidate? {
    guard
      let phrase = sources.phrase(after: words.upperBound - 1, in: sentence)
    else { return nil }
    return CueCandidate(
      token: token, tokens: words, family: .say, part: part, form: .base, chainStart: token,
      isPassive: false, sources: [.init(phrase: phrase, rule: .after)])
  }

  private func ownsBefore(_ token: Int) -> Bool {
    guard let mention = speech.mention(at: token - 1) else { return false }
    return speech.isPossessive(mention)
  }

  func kind(_ token: Int, _ sentence: Range<Int>) -> WordKind {
    sentence.contains(token) ? kinds[token] : .none
  }

  /// Whether a subject begins at the token: a pronoun, a name, `the`.
  func startsSubject(_ token: Int, in sentence: Range<Int>) -> Bool {
    switch kind(token, sentence) {
    case .subjectPronoun, .person, .organisation, .place, .determiner, .possessive: true
    default: sentence.contains(token) && speech.pronounEnd(in: token) != nil
    }
  }

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
    if phrase.tokens.contains(where: { isStudy($0) }) {
      return CueCandidate(
        token: token, tokens: token..<token + 1, family: .study, part: .per, form: .base,
        chainStart: token, isPassive: false, sources: [.init(phrase: phrase, rule: .after)])
    }
    switch CueLexicon.shared[speech.text.tokens[last].key]?.noun {
    case .judge?, .think?, .explain?, .say?:
      guard let owner = sources.owner(of: last, in: token..<sentence.upperBound) else { return nil }
      return CueCandidate(
        token: token, tokens: token..<last + 1, family: .say, part: .per, form: .base,
        chainStart: token, isPassive: false, sources: [.init(phrase: owner, rule: .owner)])
    default: return nil
    }
  }

  private func isStudy(_ token: Int) -> Bool {
    CueLexicon.shared[speech.text.tokens[token].key]?.noun == .study
  }

  private static let lives = WordSet("life lives victim victims")
  private static let those = FoldedKey("those")
  private static let according = FoldedKey("according")
  private static let `in` = FoldedKey("in")
  private static let per = FoldedKey("per")
}
