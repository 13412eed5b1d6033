/// What the features say of single words and places.
extension SpeakerFeatureReader {
  /// Where the words of an option stand as seen from the passage.
  struct Position {
    var isBefore = true
    /// The tokens between, in steps: 0 to 9 before, 10 to 15 after; outside the sentence 9 or 15.
    var gap = 9
    /// How many sentences away: 0 to 5 before, 6 to 10 after.
    var sentences = 0
    /// How many paragraphs away, up to 3.
    var blocks = 0
    /// Other passages between, up to 2.
    var passages = 0
  }

  func position(of option: SpeakerOption) -> Position {
    let tokens = option.phrase.tokens
    let home = scene.frame(of: tokens.lowerBound)
    var position = Position()
    position.isBefore = tokens.lowerBound < passage.outerTokens.lowerBound
    position.sentences = home <= frame ? min(frame - home, 5) : 5 + min(home - frame, 5)
    position.blocks = min(abs(scene.frames[home].block - scene.frames[frame].block), 3)
    let between =
      position.isBefore
      ? tokens.upperBound..<max(tokens.upperBound, passage.outerTokens.lowerBound)
      : passage.outerTokens.upperBound..<max(passage.outerTokens.upperBound, tokens.lowerBound)
    position.passages = passagesBetween(between)
    guard home == frame else {
      position.gap = position.isBefore ? 9 : 15
      return position
    }
    var words = 0
    for token in between where Int(scene.speech.depth[token]) == passage.depth { words += 1 }
    position.gap = position.isBefore ? Self.step(words) : 10 + Self.step(words) / 2
    return position
  }

  private func passagesBetween(_ tokens: Range<Int>) -> Int {
    var count = 0
    for index in scene.frames[frame].passages where scene.passages[index].depth == 0 {
      let outer = scene.passages[index].outerTokens
      if tokens.lowerBound <= outer.lowerBound, outer.upperBound <= tokens.upperBound { count += 1 }
    }
    return min(count, 2)
  }

  /// A number of tokens in steps that grow: 0 to 9.
  static func step(_ count: Int) -> Int {
    switch count {
    case ..<5: count
    case ..<7: 5
    case ..<10: 6
    case ..<15: 7
    case ..<25: 8
    default: 9
    }
  }

  /// What the words of an option are about: 0 to 15.
  func headKind(of option: SpeakerOption) -> Int {
    let speech = scene.speech
    switch option.phrase.head {
    case .mention(let mention):
      switch speech.mentions[mention].kind {
      case .person: return 0
      case .organisation: return 1
      case .group: return 2
      case .place: return 3
      default: return 4
      }
    case .pronoun(let token):
      if speech.has(token, .masculine) { return 5 }
      if speech.has(token, .feminine) { return 6 }
      if speech.has(token, .plural) { return 7 }
      return speech.text.tokens[token].key == Self.it ? 8 : 9
    case .description:
      switch SpeakerKindReader(speech: speech).kind(of: option.phrase, mention: nil) {
      case .office: return 10
      case .group: return 11
      case .document: return 12
      case .medium, .organisation: return 13
      case .person, .unnamed: return 14
      }
    }
  }

  /// What kind of word the cue is and which form it has: 0 to 11.
  func cueClass(of candidate: SpeakerCandidate) -> Int {
    guard let cue = candidate.cue?.lowerBound else { return 0 }
    let speech = scene.speech
    let form = speech.has(cue, .participle) ? 1 : 0
    if speech.isColon(cue) { return 2 }
    if speech.has(cue, .saying) { return 4 + form }
    if speech.has(cue, .labelling) { return 6 + form }
    if speech.has(cue, .intending) { return 8 + form }
    return 10
  }

  /// The tokens between cue and passage, in steps: 0 to 7 before the passage, 8 to 15 after it.
  func cueGap(of candidate: SpeakerCandidate) -> Int {
    guard let cue = candidate.cue else { return 7 }
    let isBefore = cue.lowerBound < passage.outerTokens.lowerBound
    let gap =
      isBefore
      ? passage.outerTokens.lowerBound - cue.upperBound
      : cue.lowerBound - passage.outerTokens.upperBound
    return (isBefore ? 0 : 8) | min(Self.step(max(gap, 0)), 7)
  }

  func blockClass(of kind: Block.Kind) -> Int {
    switch kind {
    case .headline: 0
    case .standfirst: 1
    case .paragraph: 2
    case .heading: 3
    case .caption: 4
    case .item: 5
    case .blockQuotation: 6
    default: 7
    }
  }

  /// The family of a rule: those below 4 have a word that says that somebody spoke.
  static func family(of rule: SpeakerCandidate.Rule) -> Int {
    switch rule {
    case .tag, .detachedTag, .signature: 0
    case .accordingTo, .agent: 1
    case .cueBefore: 2
    case .colon: 3
    case .sameSentence: 4
    case .goesOn, .namedAfter: 5
    case .namedBefore, .subjectBefore: 6
    default: 7
    }
  }

  /// Whether somebody is named in the passage (2) or in another of the sentence (1).
  func quoted(_ option: SpeakerOption) -> Int {
    let speech = scene.speech
    var found = 0
    for index in scene.frames[frame].passages where scene.passages[index].depth == 0 {
      var token = scene.passages[index].tokens.lowerBound
      while token < scene.passages[index].tokens.upperBound {
        if let mention = speech.mention(at: token) {
          token = max(token, speech.tokens(of: mention).upperBound - 1)
          if scene.identity(of: mention) == option.identity {
            if scene.passages[index].tokens == passage.tokens { return 2 }
            found = 1
          }
        }
        token += 1
      }
    }
    return found
  }

  /// What a phrase is in its sentence: 0 to 7.
  func role(of phrase: NounPhrase) -> Int {
    let speech = scene.speech
    if case .mention(let mention) = phrase.head, speech.isPossessive(mention) { return 1 }
    let next = phrase.tokens.upperBound
    let end = scene.frames[scene.frame(of: phrase.tokens.lowerBound)].tokens.upperBound
    let before = phrase.tokens.lowerBound - 1
    if isPassive(next, before: end) { return 7 }
    if next < end, SubjectFinder(speech: speech).isFinite(next) || speech.has(next, .adverb) {
      return 0
    }
    if before >= 0, speech.has(before, .preposition) { return 2 }
    if before >= 0, speech.has(before, .saying) { return 3 }
    if before >= 0, speech.isComma(before) { return 4 }
    return next < end && speech.isComma(next) ? 5 : 6
  }

  /// Whether a passive such as `was called` begins at the token.
  private func isPassive(_ token: Int, before end: Int) -> Bool {
    guard token + 1 < end, Self.be.contains(scene.speech.text.tokens[token].key) else {
      return false
    }
    var verb = token + 1
    while verb + 1 < end, scene.speech.has(verb, .adverb) { verb += 1 }
    return scene.speech.has(verb, .cue) && !scene.speech.has(verb, .participle)
  }

  /// What comes before a phrase: the sentence’s beginning, a subordinator, another word.
  func opening(of phrase: NounPhrase) -> Int {
    let first = phrase.tokens.lowerBound
    let home = scene.frames[scene.frame(of: first)].tokens
    if first == home.lowerBound { return 0 }
    return 1 + PassageShape.wordClass(of: first - 1, in: scene.speech)
  }

  /// How long a description is and with what it begins: 0 to 31.
  func describing(_ phrase: NounPhrase) -> Int {
    let first = phrase.tokens.lowerBound
    let length = phrase.tokens.count
    let steps = length < 2 ? 0 : length < 4 ? 1 : length < 7 ? 2 : 3
    let speech = scene.speech
    let start: Int
    if SourceWords.indefinite.contains(speech.text.tokens[first].key) {
      start = 0
    } else if speech.has(first, .determiner) {
      start = 1
    } else if speech.has(first, .possessive) {
      start = 2
    } else if speech.text.tokens[first].kind == .number {
      start = 3
    } else if speech.has(first, .participle) || speech.text.endsInG(first) {
      start = 4
    } else {
      start = speech.text.isCapitalised(first) ? 5 : speech.mention(at: first) == nil ? 6 : 7
    }
    return steps << 3 | start
  }

  /// What stands between a cue and the passage: finite verbs, up to 3, a comma, whether `that` or
  /// the like comes right after the cue: 0 to 15; 16 without a cue.
  func crossing(_ candidate: SpeakerCandidate) -> Int {
    guard let cue = candidate.cue else { return 16 }
    let speech = scene.speech
    let isBefore = cue.lowerBound < passage.outerTokens.lowerBound
    let between =
      isBefore
      ? cue.upperBound..<max(cue.upperBound, passage.outerTokens.lowerBound)
      : passage.outerTokens.upperBound..<max(passage.outerTokens.upperBound, cue.lowerBound)
    let finder = SubjectFinder(speech: speech)
    var verbs = 0
    var hasComma = 0
    for token in between.prefix(60) where Int(speech.depth[token]) == passage.depth {
      if finder.isFinite(token) { verbs += 1 }
      if speech.isComma(token) { hasComma = 1 }
    }
    let introduces = between.first.map { speech.has($0, .subordinator) } ?? false
    return min(verbs, 3) << 2 | hasComma << 1 | (introduces ? 1 : 0)
  }

  private static let be = WordSet("is was were are been being got")
  private static let it = FoldedKey("it")
}
