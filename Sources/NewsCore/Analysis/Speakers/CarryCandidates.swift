/// Proposes speakers from the sentences and paragraphs around a passage.
struct CarryCandidates {
  let speech: SpeechText
  let passages: [QuotedPassage]
  let frames: [SpeechFrame]
  let subjects: SubjectFinder

  /// Candidates from what comes before passage `index` in frame `frame`.
  ///
  /// `choices` holds what was chosen for the passages so far.
  func candidates(
    for index: Int, in frame: Int, choices: [SpeakerCandidate?]
  ) -> [SpeakerCandidate] {
    let passage = passages[index]
    var found: [SpeakerCandidate] = []
    if passage.isContinuation, let before = last(before: index, choices: choices) {
      found.append(carried(before, rule: .goesOn, score: 95))
    }
    if frames[frame].passages.lowerBound < index, let before = last(before: index, choices: choices)
    {
      // A second quotation in one sentence.
      found.append(carried(before, rule: .goesOn, score: 56))
    }
    guard frames[frame].isQuotedWhole, frame > 0 else { return found }
    let previous = frame - 1
    let isSameBlock = frames[previous].block == frames[frame].block
    if endsInColon(previous), let introduction = introduction(previous) {
      found.append(introduction)
    }
    if frames[previous].passages.isEmpty {
      found += named(in: previous, isSameBlock: isSameBlock)
    } else if let before = last(before: index, choices: choices) {
      found.append(carried(before, rule: .goesOn, score: isSameBlock ? 85 : 52))
    }
    return found
  }

  /// The name behind a dash that begins the sentence or paragraph after a quoted one: `— Nina Park,
  /// mayor`.
  func signature(after frame: Int) -> SpeakerCandidate? {
    guard frames[frame].isQuotedWhole, frame + 1 < frames.count else { return nil }
    let tokens = frames[frame + 1].tokens
    var first = tokens.lowerBound
    // Two hyphens are a dash.
    if tokens.count > 2, speech.isDash(first), speech.isDash(first + 1) { first += 1 }
    guard tokens.count > 1, speech.isDash(first),
      let phrase = subjects.phrases.phrase(startingAt: first + 1, notAfter: tokens.upperBound),
      case .mention(let mention) = phrase.head, speech.mentions[mention].kind != .place
    else { return nil }
    let end = phrase.tokens.upperBound
    guard end == tokens.upperBound || !speech.text.isWord(end) else { return nil }
    return SpeakerCandidate(phrase: phrase, rule: .signature, cue: nil, score: 88)
  }

  /// A whole quoted sentence and, after it in the same paragraph, a quotation with a tag.
  func candidate(from following: SpeakerCandidate) -> SpeakerCandidate? {
    guard following.rule == .tag else { return nil }
    return carried(following, rule: .namedAfter, score: 60)
  }

  private func carried(
    _ candidate: SpeakerCandidate, rule: SpeakerCandidate.Rule, score: Int
  ) -> SpeakerCandidate {
    SpeakerCandidate(
      phrase: candidate.phrase, rule: rule, cue: candidate.cue,
      score: min(score, candidate.score - 1))
  }

  private func last(before index: Int, choices: [SpeakerCandidate?]) -> SpeakerCandidate? {
    var previous = index - 1
    while previous >= 0, passages[previous].depth > passages[index].depth { previous -= 1 }
    return previous >= 0 ? choices[previous] : nil
  }

  private func endsInColon(_ frame: Int) -> Bool {
    speech.isColon(frames[frame].tokens.upperBound - 1)
  }

  /// Whom a sentence that ends with a colon lets speak.
  private func introduction(_ frame: Int) -> SpeakerCandidate? {
    let tokens = frames[frame].tokens
    let end = tokens.upperBound - 1
    for verb in tokens.reversed() where speech.depth[verb] == 0 {
      guard speech.has(verb, .saying), subjects.isVerb(verb, notBefore: tokens.lowerBound) else {
        continue
      }
      let subject =
        subjects.subject(before: verb, notBefore: tokens.lowerBound)
        ?? subjects.mainSubject(from: tokens.lowerBound, before: verb, depth: 0)
      guard let subject else { continue }
      return SpeakerCandidate(phrase: subject, rule: .colon, cue: verb..<verb + 1, score: 92)
    }
    let main = subjects.mainSubject(from: tokens.lowerBound, before: end, depth: 0)
    let last = subjects.phrases.phrase(endingAt: end, notBefore: tokens.lowerBound)
    guard let main = main ?? (last?.head == .description ? nil : last) else { return nil }
    return SpeakerCandidate(phrase: main, rule: .colon, cue: end..<end + 1, score: 75)
  }

  /// The person whom the sentence before is about.
  private func named(in frame: Int, isSameBlock: Bool) -> [SpeakerCandidate] {
    let tokens = frames[frame].tokens
    let main = subjects.mainSubject(
      from: tokens.lowerBound, before: tokens.upperBound, depth: 0)
    guard let main, main.head != .description, !speech.isFirstPerson(main) else { return [] }
    return [
      SpeakerCandidate(
        phrase: main, rule: .namedBefore, cue: nil, score: isSameBlock ? 62 : 50)
    ]
  }
}
