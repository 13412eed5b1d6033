/// Finds the phrases that may be the source of a cue.
struct CueSourceFinder {
  let speech: SpeechText
  let subjects: SubjectFinder
  /// What kind each token is.
  let kinds: [WordKind]

  /// The sources that a verb or an adjective of a family may have; `chain` is where its auxiliaries
  /// begin.
  func ofVerb(
    _ token: Int, _ family: CueClass, chain: Int, in sentence: Range<Int>
  ) -> [CueCandidate.Source] {
    var sources = CueSources()
    let start = sentence.lowerBound
    let end = sentence.upperBound
    if family == .affect { sources.add(subjects.subject(after: token, notAfter: end), .after) }
    sources.add(contracted(from: chain, to: token), .before)
    if let by = agent(of: token, in: sentence) {
      sources.add(phrase(after: by, in: sentence), .agent)
    }
    if let relative = relative(before: chain, in: sentence) {
      sources.add(relative, .relative)
    } else if chain > start {
      sources.add(
        subjects.subject(before: chain, notBefore: start) ?? pronoun(before: chain, in: sentence),
        .before)
      // `The plan, these people say, is dead`
      sources.add(subjects.phrases.nearest(endingAt: chain, notBefore: start), .before)
    }
    if sources.all.isEmpty || kinds[max(start, chain - 1)] == .comma {
      sources.add(subjects.subject(after: token, notAfter: end), .after)
    }
    if chain > start, kinds[chain - 1] == .conjunction {
      sources.add(joined(token, chain: chain, in: sentence), .shared)
    }
    if chain > start { sources.add(subjects.subject(ofVerbOn: chain, notBefore: start), .shared) }
    sources.add(who(before: chain, in: sentence), .relative)
    sources.add(near(chain, in: sentence), .near)
    sources.add(subjects.mainSubject(from: start, before: end, depth: 0), .main)
    if speech.text.endsInG(token) { sources.add(following(token, in: sentence), .main) }
    return sources.all
  }

  /// The sources that a noun may have.
  func ofNoun(_ token: Int, in sentence: Range<Int>) -> [CueCandidate.Source] {
    var sources = CueSources()
    let start = sentence.lowerBound
    let end = sentence.upperBound
    sources.add(owner(of: token, in: sentence), .owner)
    var next = token + 1
    if next + 1 < end, kinds[next] == .comma { next += 1 }
    if next < end {
      let key = speech.text.tokens[next].key
      if kinds[next] == .by || kinds[next] == .of || key == Self.from || key == Self.among {
        sources.add(phrase(after: next, in: sentence), .preposition)
      }
    }
    sources.add(subjects.subject(ofVerbOn: token, notBefore: start), .shared)
    sources.add(near(token, in: sentence), .near)
    sources.add(subjects.mainSubject(from: start, before: end, depth: 0), .main)
    return sources.all
  }

  /// Whose the noun is: `his claim`, `Park’s last claim`.
  func owner(of noun: Int, in sentence: Range<Int>) -> NounPhrase? {
    let first = max(sentence.lowerBound, noun - 4)
    for owner in (first..<noun).reversed() {
      if kinds[owner] == .possessive {
        return NounPhrase(tokens: owner..<owner + 1, head: .pronoun(owner))
      }
      if let mention = speech.mention(at: owner), speech.isPossessive(mention) {
        return NounPhrase(tokens: speech.tokens(of: mention), head: .mention(mention))
      }
      if speech.owns(owner) {
        return subjects.phrases.phrase(endingAt: owner + 1, notBefore: sentence.lowerBound)
          ?? NounPhrase(tokens: owner..<owner + 1, head: .description)
      }
    }
    return nil
  }

  /// The phrase after a preposition with what hangs on it.
  func phrase(after preposition: Int, in sentence: Range<Int>) -> NounPhrase? {
    let first = preposition + 1
    let phrases = subjects.phrases
    if first < sentence.upperBound, kinds[first] == .objectPronoun {
      return NounPhrase(tokens: first..<first + 1, head: .pronoun(first))
    }
    // `early results`, `a yearly poll`: words in `-ly` that are no adverbs
    var noun = first
    if noun < sentence.upperBound, kinds[noun] == .determiner { noun += 1 }
    guard noun < sentence.upperBound, kinds[noun] == .adverb else {
      return phrases.phrase(startingAt: first, notAfter: sentence.upperBound)
        .map { phrases.extended($0, notAfter: sentence.upperBound) }
    }
    return phrases.phrase(startingAt: noun + 1, notAfter: sentence.upperBound).map {
      let whole = phrases.extended($0, notAfter: sentence.upperBound)
      return NounPhrase(tokens: first..<whole.tokens.upperBound, head: whole.head)
    }
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
      if let person = apposed(before: pronoun, in: sentence) { return person }
      let first = kinds[end - 1] == .determiner ? end - 1 : pronoun
      return NounPhrase(tokens: first..<pronoun + 1, head: .description)
    }
    return NounPhrase(tokens: noun.tokens.lowerBound..<pronoun + 1, head: noun.head)
  }

  /// The name that what stands between commas before `who` explains: `Park, the rival he beat on Friday,
  /// who`.
  private func apposed(before pronoun: Int, in sentence: Range<Int>) -> NounPhrase? {
    guard kinds[pronoun - 1] == .comma else { return nil }
    for token in (sentence.lowerBound..<pronoun - 1).reversed() where kinds[token] == .person {
      guard let mention = speech.mention(at: token), speech.depth[token] == 0 else { return nil }
      let name = speech.tokens(of: mention)
      guard kinds[name.upperBound] == .comma, name.upperBound < pronoun - 1,
        !speech.isPossessive(mention)
      else { return nil }
      return NounPhrase(tokens: name.lowerBound..<pronoun + 1, head: .mention(mention))
    }
    return nil
  }

  /// The pronoun in an auxiliary of the verb: `he’s` in `he’s asking`.
  private func contracted(from chain: Int, to verb: Int) -> NounPhrase? {
    (chain..<max(chain, verb)).first { speech.pronounEnd(in: $0) != nil }
      .map { NounPhrase(tokens: $0..<$0 + 1, head: .pronoun($0)) }
  }

  /// The `who` of a clause in which the verb is not the first: `who spent the day defending`.
  private func who(before cue: Int, in sentence: Range<Int>) -> NounPhrase? {
    (max(sentence.lowerBound, cue - 15)..<max(sentence.lowerBound, cue)).last {
      kinds[$0] == .who && speech.depth[$0] == 0
    }.flatMap { relative(before: $0 + 1, in: sentence) }
  }

  /// The subject of the clause behind the words that a participle opens: `After arguing that it was
  /// safe, Park left`.
  private func following(_ participle: Int, in sentence: Range<Int>) -> NounPhrase? {
    (participle + 1..<sentence.upperBound).first {
      kinds[$0] == .comma && speech.depth[$0] == 0
    }.flatMap { phrase(after: $0, in: sentence) }
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
  func agent(of token: Int, in sentence: Range<Int>) -> Int? {
    (token + 1..<max(token + 1, min(token + 5, sentence.upperBound))).first { kinds[$0] == .by }
  }

  /// Where the auxiliaries and adverbs before the verb begin.
  func chainStart(of token: Int, in sentence: Range<Int>) -> Int {
    var start = token
    while start > sentence.lowerBound {
      switch kinds[start - 1] {
      case .be, .have, .modal, .do, .adverb, .not: start -= 1
      default: return start
      }
    }
    return start
  }

  private static let which = FoldedKey("which")
  private static let that = FoldedKey("that")
  private static let from = FoldedKey("from")
  private static let among = FoldedKey("among")
}
