/// Makes quotations of passages and the candidates chosen for them: speakers resolved, reasons in
/// words.
struct AttributionWriter {
  let scene: SpeechScene
  let verdicts: [SpeakerVerdict]
  let uses: [QuotationUse]

  private var speech: SpeechText { scene.speech }

  func quotations() -> [Quotation] {
    scene.passages.indices.map { index in
      let verdict = verdicts[index]
      guard let speaker = verdict.speaker else { return unattributed(index) }
      return quotation(index, of: speaker, certainty: verdict.certainty)
    }
  }

  private func unattributed(_ index: Int) -> Quotation {
    let passage = scene.passages[index]
    let others = verdicts[index].others.map(speaker)
    let names = others.map { speech.text.string($0.span) }
    let reason =
      switch uses[index] {
      case .title: "a title"
      case .nickname: "a nickname"
      case .term: "a term"
      case .speech where passage.depth > 0: "inside another quotation"
      case .speech: names.isEmpty ? "no cue" : "perhaps \(names.joined(separator: " or "))"
      }
    return Quotation(
      span: passage.span, outer: passage.outer, kind: kind(of: passage, goesOn: false),
      use: uses[index], candidates: others, reason: reason)
  }

  private func quotation(
    _ index: Int, of option: SpeakerOption, certainty: Int
  ) -> Quotation {
    let passage = scene.passages[index]
    let choice = option.strongest
    let speaker = speaker(option)
    return Quotation(
      span: passage.span, outer: passage.outer, kind: kind(of: passage, goesOn: isSplit(index)),
      cue: choice.cue.map { speech.span($0) },
      stance: choice.cue.map {
        CueLexicon.shared.stance(of: speech.text.tokens[$0.lowerBound].key)
      }, speaker: speaker, certainty: certainty,
      relay: relay(of: option, cue: choice.cue),
      reason: reason(choice, span: speaker.span, mention: option.mention))
  }

  /// Through whom the words came, where the sentence of the cue tells.
  private func relay(of option: SpeakerOption, cue: Range<Int>?) -> TextSpan? {
    guard let cue else { return nil }
    return RelayFinder(speech: speech).relay(
      in: scene.frames[scene.frame(of: cue.lowerBound)].tokens, speaker: option.phrase.tokens)
  }

  private func speaker(_ option: SpeakerOption) -> Speaker {
    if let joint = JointSpeakers(scene: scene).speaker(
      of: option.phrase, cue: option.strongest.cue)
    {
      return joint
    }
    return Speaker(
      span: span(of: option), mention: option.mention,
      kind: SpeakerKindReader(speech: speech).kind(of: option.phrase, mention: option.mention))
  }

  /// The words that name the speaker: of a name without what hangs on it.
  private func span(of option: SpeakerOption) -> TextSpan {
    let words = option.phrase.tokens
    if case .mention(let head) = option.phrase.head, speech.tokens(of: head).overlaps(words) {
      return speech.mentions[head].span
    }
    return speech.span(words)
  }

  /// Whether the passage shares its cue with the one before: `“…,” she said, “…”`.
  private func isSplit(_ index: Int) -> Bool {
    guard index > 0, let cue = verdicts[index].speaker?.strongest.cue else { return false }
    return verdicts[index - 1].speaker?.strongest.cue == cue
  }

  /// Direct is what begins with a capital and ends a clause or follows a comma or colon, and what
  /// goes on from such a part; anything else is part of the writer's sentence.
  private func kind(of passage: QuotedPassage, goesOn: Bool) -> Quotation.Kind {
    guard let first = passage.tokens.first(where: { speech.text.isWord($0) }),
      let last = passage.tokens.last
    else { return .mixed }
    let endsClause = !speech.text.isWord(last) || speech.text.endsInStop(last)
    let before = passage.outerTokens.lowerBound - 1
    let isIntroduced = before >= 0 && (speech.isComma(before) || speech.isColon(before))
    if speech.text.isCapitalised(first) || speech.text.tokens[first].shape == .caseless {
      return endsClause || isIntroduced ? .direct : .mixed
    }
    return goesOn && isIntroduced && endsClause ? .direct : .mixed
  }

  /// Short and human: `said Park`, `he, Park is the last man named`, `colon after the name`.
  private func reason(_ choice: SpeakerCandidate, span: TextSpan, mention: Int?) -> String {
    let name = speech.text.string(span)
    let cue = choice.cue.map { speech.text.string(speech.span($0)) }
    let rule: String
    switch choice.rule {
    case .tag, .detachedTag, .cueBefore, .agent:
      let isInverted =
        choice.cue.map { $0.lowerBound < choice.phrase.tokens.lowerBound } ?? false
      let verb = cue ?? "said"
      rule = isInverted ? "\(verb) \(name)" : "\(name) \(verb)"
    case .accordingTo: rule = "according to \(name)"
    case .signature: rule = "signed \(name)"
    case .colon: rule = "colon after \(name)"
    case .label: rule = "marked as said by \(name)"
    case .sameSentence: rule = "same sentence, about \(name)"
    case .goesOn: rule = "goes on, \(name)"
    case .namedBefore: rule = "\(name) is named before"
    case .namedAfter: rule = "goes on to \(name)"
    case .inSentence: rule = "\(name) is named in the sentence"
    case .subjectBefore, .sentenceBefore: rule = "\(name) is named before"
    case .sentenceAfter: rule = "\(name) is named after"
    case .lastSpeaker: rule = "\(name) spoke last"
    case .earlierSpeaker: rule = "\(name) spoke before"
    }
    guard let mention else {
      if case .pronoun = choice.phrase.head { return rule + ", not resolved" }
      return rule
    }
    let known = speech.text.string(speech.mentions[mention].span)
    switch choice.phrase.head {
    case .mention: return rule
    case .description: return rule + ", \(known) is called so"
    case .pronoun(let token):
      if speech.text.tokens[token].key == Self.i { return rule + ", in the words around" }
      if speech.has(token, .feminine) { return rule + ", \(known) is the last woman named" }
      if speech.has(token, .masculine) { return rule + ", \(known) is the last man named" }
      return rule + ", the words before are about \(known)"
    }
  }

  private static let i = FoldedKey("i")
}
