/// Makes quotations of passages and the candidates chosen for them: speakers resolved, reasons in
/// words.
struct AttributionWriter {
  let speech: SpeechText
  let frames: [SpeechFrame]
  let passages: [QuotedPassage]
  let choices: [SpeakerCandidate?]
  let titles: TitleRules

  func quotations() -> [Quotation] {
    let resolver = PronounResolver(speech: speech, frames: frames)
    var resolved: [Int: Int?] = [:]
    var lastSpeaker: (choice: SpeakerCandidate, mention: Int?, frame: Int)?
    // The speaker of the quotation at each depth, for what stands inside it.
    var speakers: [Int: Int] = [:]
    var quotations: [Quotation] = []
    quotations.reserveCapacity(passages.count)
    for (number, frame) in frames.enumerated() {
      for index in frame.passages {
        let passage = passages[index]
        speakers[passage.depth] = nil
        guard let choice = choices[index] else {
          quotations.append(unattributed(passage))
          continue
        }
        let mention: Int?
        switch choice.phrase.head {
        case .mention(let found): mention = found
        case .description: mention = nil
        case .pronoun(let token) where passage.depth > 0:
          let isI = speech.text.tokens[token].key == Self.i
          mention = isI ? speakers[passage.depth - 1] : nil
        case .pronoun(let token):
          if let known = resolved[token] {
            mention = known
          } else {
            mention = resolve(
              token, in: number, resolver: resolver, last: lastSpeaker)
            resolved[token] = mention
          }
        }
        speakers[passage.depth] = mention
        if passage.depth == 0 { lastSpeaker = (choice, mention, number) }
        quotations.append(quotation(index, choice: choice, mention: mention))
      }
    }
    return quotations
  }

  private func resolve(
    _ token: Int, in frame: Int, resolver: PronounResolver,
    last: (choice: SpeakerCandidate, mention: Int?, frame: Int)?
  ) -> Int? {
    guard speech.depth[token] == 0 else { return nil }
    var home = frame
    while home > 0, frames[home].tokens.lowerBound > token { home -= 1 }
    guard frames[home].tokens.contains(token) else { return nil }
    guard let last, frames[frame].block - frames[last.frame].block <= 1 else {
      return resolver.antecedent(of: token, in: home, speaker: nil)
    }
    let found = resolver.antecedent(of: token, in: home, speaker: last.mention)
    // After `a senior official said` a pronoun stands for the official, whose name is not known.
    if last.choice.phrase.head == .description, let found,
      speech.tokens(of: found).lowerBound < frames[last.frame].tokens.lowerBound
    {
      return nil
    }
    return found
  }

  private func unattributed(_ passage: QuotedPassage) -> Quotation {
    let isTitle = titles.isTitle(passage, notBefore: 0)
    return Quotation(
      span: passage.span, outer: passage.outer, kind: kind(of: passage, goesOn: false),
      reason: isTitle ? "a title" : passage.depth > 0 ? "inside another quotation" : "no cue")
  }

  private func quotation(
    _ index: Int, choice: SpeakerCandidate, mention: Int?
  ) -> Quotation {
    let passage = passages[index]
    let words = choice.phrase.tokens
    var span = speech.span(words)
    if case .mention(let head) = choice.phrase.head { span = speech.mentions[head].span }
    return Quotation(
      span: passage.span, outer: passage.outer, kind: kind(of: passage, goesOn: isSplit(index)),
      cue: choice.cue.map { speech.span($0) },
      stance: choice.cue.map {
        CueLexicon.shared.stance(of: speech.text.tokens[$0.lowerBound].key)
      },
      speaker: Speaker(
        span: span, mention: mention,
        kind: mention.map { SpeakerKind(of: speech.mentions[$0].kind) } ?? .unnamed),
      certainty: choice.score, reason: reason(choice, span: span, mention: mention))
  }

  /// Whether the passage shares its cue with the one before: `“…,” she said, “…”`.
  private func isSplit(_ index: Int) -> Bool {
    guard index > 0, let cue = choices[index]?.cue else { return false }
    return choices[index - 1]?.cue == cue
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
    case .tag, .cueBefore, .agent:
      let isInverted =
        choice.cue.map { $0.lowerBound < choice.phrase.tokens.lowerBound } ?? false
      let verb = cue ?? "said"
      rule = isInverted ? "\(verb) \(name)" : "\(name) \(verb)"
    case .accordingTo: rule = "according to \(name)"
    case .signature: rule = "signed \(name)"
    case .colon: rule = "colon after \(name)"
    case .sameSentence: rule = "same sentence, about \(name)"
    case .goesOn: rule = "goes on, \(name)"
    case .namedBefore: rule = "\(name) is named before"
    case .namedAfter: rule = "goes on to \(name)"
    }
    guard case .pronoun(let token) = choice.phrase.head else { return rule }
    guard let mention else { return rule + ", not resolved" }
    if speech.text.tokens[token].key == Self.i { return rule + ", in the words around" }
    let who = speech.has(token, .feminine) ? "woman" : "man"
    return rule + ", \(speech.text.string(speech.mentions[mention].span)) is the last \(who) named"
  }

  private static let i = FoldedKey("i")
}
