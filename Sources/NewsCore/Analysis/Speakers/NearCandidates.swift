/// Proposes whoever is near a passage without a word that says that they spoke, for a model to weigh
/// against the others.
struct NearCandidates {
  let scene: SpeechScene
  let subjects: SubjectFinder

  /// Names and pronouns of the sentence, of the one before, the subject of the one after, and the
  /// last two speakers.
  func candidates(
    for index: Int, in frame: Int, history: SpeechHistory
  ) -> [SpeakerCandidate] {
    var found = named(in: frame, rule: .inSentence, limit: 6)
    if frame > 0, scene.frames[frame].block - scene.frames[frame - 1].block <= 1 {
      if let subject = subject(of: frame - 1) {
        found.append(
          SpeakerCandidate(phrase: subject, rule: .subjectBefore, cue: nil, score: 26))
      }
      found += named(in: frame - 1, rule: .sentenceBefore, limit: 4)
    }
    if frame + 1 < scene.frames.count,
      scene.frames[frame + 1].block - scene.frames[frame].block <= 1,
      let subject = subject(of: frame + 1)
    {
      found.append(SpeakerCandidate(phrase: subject, rule: .sentenceAfter, cue: nil, score: 22))
    }
    let block = scene.frames[frame].block
    if let last = history.last, block - last.block <= 3 {
      found.append(carried(last, rule: .lastSpeaker, score: 28))
    }
    if let earlier = history.earlier, block - earlier.block <= 4 {
      found.append(carried(earlier, rule: .earlierSpeaker, score: 24))
    }
    return found
  }

  private func carried(
    _ turn: SpeechHistory.Turn, rule: SpeakerCandidate.Rule, score: Int
  ) -> SpeakerCandidate {
    SpeakerCandidate(
      phrase: turn.candidate.phrase, rule: rule, cue: turn.candidate.cue, score: score)
  }

  private func subject(of frame: Int) -> NounPhrase? {
    let tokens = scene.frames[frame].tokens
    let subject = subjects.mainSubject(
      from: tokens.lowerBound, before: tokens.upperBound, depth: 0)
    guard let subject, !scene.speech.isFirstPerson(subject) else { return nil }
    return subject
  }

  /// The persons, bodies and peoples named outside quotations, and `he` and `she`, the last first.
  private func named(
    in frame: Int, rule: SpeakerCandidate.Rule, limit: Int
  ) -> [SpeakerCandidate] {
    let speech = scene.speech
    var found: [SpeakerCandidate] = []
    var token = scene.frames[frame].tokens.upperBound - 1
    let start = scene.frames[frame].tokens.lowerBound
    while token >= start, found.count < limit {
      defer { token -= 1 }
      guard speech.depth[token] == 0 else { continue }
      let phrase: NounPhrase
      if let mention = speech.mention(at: token) {
        let tokens = speech.tokens(of: mention)
        token = min(token, tokens.lowerBound)
        switch speech.mentions[mention].kind {
        case .person, .organisation, .group: break
        default: continue
        }
        phrase = NounPhrase(tokens: tokens, head: .mention(mention))
      } else if speech.has(token, .subjectPronoun), speech.has(token, [.masculine, .feminine]) {
        phrase = NounPhrase(tokens: token..<token + 1, head: .pronoun(token))
      } else {
        continue
      }
      found.append(SpeakerCandidate(phrase: phrase, rule: rule, cue: nil, score: 20))
    }
    return found
  }
}
