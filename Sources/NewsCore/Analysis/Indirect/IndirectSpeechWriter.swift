/// Makes quotations of cues and their sources: words found, pronouns resolved, reasons in words.
struct IndirectSpeechWriter {
  let finder: CueCandidateFinder
  let scene: SpeechScene
  private let descriptions: DescriptionResolver

  init(finder: CueCandidateFinder, scene: SpeechScene) {
    self.finder = finder
    self.scene = scene
    descriptions = DescriptionResolver(scene: scene)
  }

  private var speech: SpeechText { scene.speech }

  /// The quotations in the order of the words said; a cue whose words are not given has none.
  func quotations(of speeches: [IndirectSpeech], by judge: inout some SpeechJudge) -> [Quotation] {
    var pronouns = PronounResolver(scene: scene, subjects: SubjectFinder(speech: speech))
    let contents = ContentFinder(finder: finder)
    var history = SpeechHistory()
    var quotations: [Quotation] = []
    for item in speeches {
      let sentence = scene.frames[item.frame].tokens
      guard let content = contents.content(of: item.cue, item.source, in: sentence) else {
        continue
      }
      let resolution = resolution(of: item, &pronouns, after: history, by: &judge)
      let option = option(of: item, standingFor: resolution)
      history.add(turn(of: item, option))
      quotations.append(quotation(item, content: content, mention: option.mention))
    }
    return quotations.sorted {
      ($0.span.start, -$0.span.end) < ($1.span.start, -$1.span.end)
    }
  }

  private func resolution(
    of item: IndirectSpeech, _ pronouns: inout PronounResolver, after history: SpeechHistory,
    by judge: inout some SpeechJudge
  ) -> SpeakerOption.Resolution? {
    switch item.source.phrase.head {
    case .mention: nil
    case .description:
      descriptions.mention(of: item.source.phrase).map {
        SpeakerOption.Resolution(mention: $0, likelihood: SpeakerChooser.description)
      }
    case .pronoun(let token):
      pronouns.resolution(of: token, at: item.frame, after: history, by: &judge)
    }
  }

  private func option(
    of item: IndirectSpeech, standingFor resolution: SpeakerOption.Resolution?
  ) -> SpeakerOption {
    let candidate = SpeakerCandidate(
      phrase: item.source.phrase, rule: item.source.rule.followsCue ? .tag : .cueBefore,
      cue: item.cue.tokens, score: certainty(of: item.score))
    return SpeakerOption(
      candidates: [candidate], resolution: resolution,
      identity: scene.identity(of: item.source.phrase, standingFor: resolution?.mention))
  }

  /// Who speaks in the writer's words counts as somebody who spoke.
  private func turn(of item: IndirectSpeech, _ option: SpeakerOption) -> SpeechHistory.Turn {
    let frame = scene.frames[item.frame]
    return SpeechHistory.Turn(
      passage: frame.passages.lowerBound, frame: item.frame, block: frame.block,
      candidate: option.strongest, identity: option.identity, resolution: option.resolution,
      certainty: option.strongest.score)
  }

  private func quotation(
    _ item: IndirectSpeech, content: Range<Int>, mention: Int?
  ) -> Quotation {
    let span = speech.span(content)
    let speaker = speaker(of: item, mention: mention)
    return Quotation(
      span: span, outer: span, kind: .indirect, cue: speech.span(item.cue.tokens),
      stance: stance(of: item),
      speaker: speaker,
      certainty: certainty(of: item.score),
      relay: RelayFinder(speech: speech).relay(
        in: scene.frames[item.frame].tokens, speaker: item.source.phrase.tokens),
      reason: reason(item, speaker))
  }

  private func speaker(of item: IndirectSpeech, mention: Int?) -> Speaker {
    let phrase = item.source.phrase
    if item.source.rule != .relative,
      let joint = JointSpeakers(scene: scene).speaker(of: phrase, cue: item.cue.tokens)
    {
      return joint
    }
    return Speaker(
      span: span(of: item.source), mention: mention,
      kind: SpeakerKindReader(speech: speech).kind(of: phrase, mention: mention))
  }

  /// What the cue says of the words; what a report or poll `finds` is a statement.
  private func stance(of item: IndirectSpeech) -> Stance {
    let stance = item.cue.family.stance
    guard stance == .opinion, item.source.phrase.head == .description else { return stance }
    let isDocument = item.source.phrase.tokens.contains { token in
      switch CueLexicon.shared[speech.text.tokens[token].key]?.noun {
      case .study, .report, .discover: true
      default: false
      }
    }
    return isDocument ? .statement : stance
  }

  /// The name where there is one, `who` where the name stands before it, else the phrase without
  /// its relative pronoun.
  private func span(of source: CueCandidate.Source) -> TextSpan {
    let words = source.phrase.tokens
    if case .pronoun(let token) = source.phrase.head {
      // `he` of `he’s`
      let span = speech.text.tokens[token].span
      return TextSpan(span.start, speech.pronounEnd(in: token) ?? span.end)
    }
    guard case .mention(let mention) = source.phrase.head else {
      guard source.rule == .relative else { return speech.span(words) }
      let noun = words.dropLast().reversed().drop { !speech.text.isWord($0) }
      return speech.span(words.lowerBound..<(noun.first ?? words.lowerBound) + 1)
    }
    if source.rule == .relative { return speech.text.tokens[words.upperBound - 1].span }
    return speech.mentions[mention].span
  }

  /// Log odds as percent, by whole numbers: 50 at none, 75 at one unit, 90 at four.
  private func certainty(of score: Int) -> Int {
    let unit = Int(CueWeights.scale)
    return 50 + 50 * score / (unit + abs(score))
  }

  /// Short and human: `Park denied`, `according to Park`.
  private func reason(_ item: IndirectSpeech, _ speaker: Speaker) -> String {
    let name = speech.text.string(speaker.span)
    let cue = speech.text.string(
      speech.span(item.cue.chainStart..<item.cue.tokens.upperBound))
    var rule =
      item.source.rule.followsCue ? "\(cue) \(name)" : "\(name) \(cue)"
    if item.source.phrase.tokens.lowerBound >= item.cue.chainStart, !item.source.rule.followsCue {
      // `he’s asking`, `in Park’s view`, `After arguing that it was safe, Park left`
      let isInside = item.source.phrase.tokens.upperBound <= item.cue.tokens.upperBound
      rule = isInside ? cue : "\(cue), of \(name)"
    }
    if item.cue.part == .colon { rule = "colon after \(name)" }
    if item.source.rule == .agent { rule = "\(cue) by \(name)" }
    guard let mention = speaker.mention, speech.mentions[mention].span != speaker.span else {
      return rule
    }
    return rule + ", for \(speech.text.string(speech.mentions[mention].span))"
  }
}
