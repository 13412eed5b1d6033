/// Proposes speakers for a passage from what follows it in its sentence: `said Park`, `Park said`,
/// `according to Park`, `— Park`.
struct TagCandidates {
  let speech: SpeechText
  let subjects: SubjectFinder

  /// The tag after `passage`, or at the end of the sentence that it begins.
  func candidates(for passage: QuotedPassage, in window: Range<Int>) -> [SpeakerCandidate] {
    let depth = UInt8(min(passage.depth, 200))
    let start = passage.outerTokens.upperBound
    var limit = start
    while limit < window.upperBound, speech.depth[limit] == depth { limit += 1 }
    if let agent = agent(at: start, of: passage, in: window.lowerBound..<limit) { return [agent] }
    var first = start
    while first < limit, speech.isComma(first) || speech.isDash(first) { first += 1 }
    guard first < limit else { return [] }
    if speech.has(first, .conjunction), hasCue(before: passage, in: window) { return [] }
    let isReady = first > start || endsOpen(passage)
    if let tag = tag(at: first, limit: limit, isReady: isReady) { return [tag] }
    if isReady, let tag = looseTag(at: first, limit: limit) { return [tag] }
    if first > start, let name = signature(at: first, limit: limit) { return [name] }
    for comma in first..<limit where speech.isComma(comma) || speech.isDash(comma) {
      guard comma + 1 < limit, let tag = tag(at: comma + 1, limit: limit, isReady: true),
        tag.rule == .accordingTo || isLast(tag, before: limit, in: window)
      else { continue }
      return [
        SpeakerCandidate(
          phrase: tag.phrase, rule: tag.rule, cue: tag.cue, score: min(tag.score, 78))
      ]
    }
    return []
  }

  /// Whom `by` names at `first`, of a verb of naming that has the words: `branded a “witch hunt” by Park`.
  private func agent(
    at first: Int, of passage: QuotedPassage, in window: Range<Int>
  ) -> SpeakerCandidate? {
    guard first < window.upperBound, speech.text.tokens[first].key == Self.by else { return nil }
    let end = passage.outerTokens.lowerBound
    var verb = end - 1
    while verb > max(window.lowerBound, end - 4), speech.has(verb, .determiner) || isAs(verb) {
      verb -= 1
    }
    guard verb >= window.lowerBound, verb < end, Self.naming.contains(speech.text.tokens[verb].key),
      let phrase = subjects.subject(after: first, notAfter: window.upperBound)
    else { return nil }
    return SpeakerCandidate(phrase: phrase, rule: .agent, cue: verb..<verb + 1, score: 84)
  }

  /// Whether what stands before the passage may say whose it is, so that what `and` joins to it is about
  /// something else: `Park called it “a ruin”, and Lee said`.
  private func hasCue(before passage: QuotedPassage, in window: Range<Int>) -> Bool {
    let start = window.lowerBound
    let depth = UInt8(min(passage.depth, 200))
    return (start..<max(start, passage.outerTokens.lowerBound)).contains {
      speech.depth[$0] == depth && subjects.isVerb($0, notBefore: start)
    }
  }

  /// The tag with which a sentence without quotations begins and, but for times and places, ends.
  func tag(opening sentence: Range<Int>) -> SpeakerCandidate? {
    var limit = sentence.lowerBound
    while limit < sentence.upperBound, speech.depth[limit] == 0 { limit += 1 }
    guard limit > sentence.lowerBound,
      let tag = tag(at: sentence.lowerBound, limit: limit, isReady: true), let cue = tag.cue
    else { return nil }
    let next = max(cue.upperBound, tag.phrase.tokens.upperBound)
    guard cue.lowerBound - sentence.lowerBound < 12 else { return nil }
    let isWhole = next >= limit - 1 || !speech.text.isWord(next)
    guard isWhole || speech.has(next, [.preposition, .time]) else { return nil }
    return SpeakerCandidate(
      phrase: tag.phrase, rule: .detachedTag, cue: tag.cue, score: isWhole ? 94 : 70)
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
    return !speech.text.isWord(next)
      || speech.has(next, [.preposition, .time, .adverb, .subordinator])
  }

  /// `said Park`, `Park said`, `according to Park` at `first`.
  private func tag(at first: Int, limit: Int, isReady: Bool) -> SpeakerCandidate? {
    if let phrase = accordingTo(at: first, limit: limit) {
      return SpeakerCandidate(
        phrase: phrase, rule: .accordingTo, cue: first..<first + 2,
        score: Self.accordingToScore)
    }
    if isSaying(first), !speech.has(first, .participle),
      let phrase = subjects.subject(after: first, notAfter: limit)
    {
      return SpeakerCandidate(
        phrase: phrase, rule: .tag, cue: first..<first + 1, score: Self.nextScore)
    }
    guard isReady else { return nil }
    var start = first
    while start < limit, speech.has(start, [.conjunction, .adverb]) || isAs(start) { start += 1 }
    for verb in start..<min(limit, start + 45) where isSaying(verb) && verb > start {
      guard let phrase = subjects.subject(before: verb, notBefore: start) else { continue }
      let isWhole =
        phrase.tokens.lowerBound == start || isApposed(phrase, to: start, before: verb)
      guard isWhole || isNear(phrase, to: start) else { continue }
      return SpeakerCandidate(
        phrase: phrase, rule: .tag, cue: verb..<verb + 1, score: isWhole ? Self.nextScore : 84)
    }
    return nil
  }

  /// The name at `first` and any verb after it: `Park fumed`, `Park, the guru who made it wrote`.
  private func looseTag(at first: Int, limit: Int) -> SpeakerCandidate? {
    guard let phrase = subjects.phrases.phrase(startingAt: first, notAfter: limit) else {
      return nil
    }
    let end = phrase.tokens.upperBound
    guard case .mention(let mention) = phrase.head, speech.mentions[mention].kind == .person else {
      return nil
    }
    if end < limit, subjects.isFinite(end), !speech.has(end, .auxiliary) {
      return SpeakerCandidate(phrase: phrase, rule: .tag, cue: end..<end + 1, score: 86)
    }
    guard end < limit, speech.isComma(end) else { return nil }
    for verb in end..<min(limit, end + 30) where isSaying(verb) && !speech.has(verb, .participle) {
      return SpeakerCandidate(phrase: phrase, rule: .tag, cue: verb..<verb + 1, score: 80)
    }
    return nil
  }

  /// The name behind a dash that is all that follows: `— Nina Park, mayor`.
  private func signature(at first: Int, limit: Int) -> SpeakerCandidate? {
    guard speech.isDash(first - 1),
      let phrase = subjects.phrases.phrase(startingAt: first, notAfter: limit),
      case .mention = phrase.head
    else { return nil }
    let end = phrase.tokens.upperBound
    guard end == limit || !speech.text.isWord(end) else { return nil }
    return SpeakerCandidate(phrase: phrase, rule: .signature, cue: nil, score: 84)
  }

  private func isSaying(_ token: Int) -> Bool {
    speech.has(token, .saying) && speech.text.tokens[token].shape == .lower
      && speech.mention(at: token) == nil
  }

  private func isAs(_ token: Int) -> Bool { speech.text.tokens[token].key == Self.as }

  /// A name within a few words that begin the tag and are no phrase known here.
  private func isNear(_ phrase: NounPhrase, to start: Int) -> Bool {
    guard case .mention = phrase.head else { return false }
    return phrase.tokens.lowerBound - start <= 10
      && !(start..<phrase.tokens.lowerBound).contains { speech.isComma($0) }
  }

  /// `the mayor, Nina Park, said`: the tag begins with the words that the name explains.
  private func isApposed(_ phrase: NounPhrase, to start: Int, before verb: Int) -> Bool {
    let first = phrase.tokens.lowerBound
    return first > start && speech.isComma(first - 1)
      && subjects.phrases.phrase(endingAt: first - 1, notBefore: start)?.tokens.lowerBound == start
  }

  /// Whom `according to` or `in Park’s words` at `first` names.
  func accordingTo(at first: Int, limit: Int) -> NounPhrase? {
    if let phrase = owner(ofWordsAt: first, limit: limit) { return phrase }
    guard first + 2 < limit, speech.text.tokens[first].key == Self.according,
      speech.text.tokens[first + 1].key == Self.to
    else { return nil }
    return subjects.subject(after: first + 1, notAfter: limit)
  }

  /// `in Park’s words`, `in his view`, `in the words of Park`.
  private func owner(ofWordsAt first: Int, limit: Int) -> NounPhrase? {
    guard first + 2 < limit, speech.text.tokens[first].key == Self.in else { return nil }
    let next = first + 1
    if speech.has(next, .possessive), Self.views.contains(speech.text.tokens[next + 1].key) {
      return NounPhrase(tokens: next..<next + 1, head: .pronoun(next))
    }
    if next + 2 < limit, speech.text.tokens[next].key == Self.the,
      Self.views.contains(speech.text.tokens[next + 1].key),
      speech.text.tokens[next + 2].key == Self.of
    {
      return subjects.subject(after: next + 2, notAfter: limit)
    }
    guard let mention = speech.mention(at: next), speech.isPossessive(mention) else { return nil }
    var end = speech.tokens(of: mention).upperBound
    if end < limit, !speech.text.isWord(end) { end += 1 }
    guard end < limit, Self.views.contains(speech.text.tokens[end].key) else { return nil }
    return NounPhrase(tokens: speech.tokens(of: mention), head: .mention(mention))
  }

  /// What `said Park` and `Park said` right after the words are worth.
  static let nextScore = 100
  /// What `according to Park` right after the words is worth.
  static let accordingToScore = 96

  private static let views = WordSet("words view opinion phrase account telling judgment judgement")
  private static let naming = WordSet(
    "called dubbed nicknamed branded labeled labelled termed deemed described")
  private static let by = FoldedKey("by")
  private static let `in` = FoldedKey("in")
  private static let `as` = FoldedKey("as")
  private static let according = FoldedKey("according")
  private static let to = FoldedKey("to")
  private static let the = FoldedKey("the")
  private static let of = FoldedKey("of")
}
