/// Decides for each passage who said it, one after the other, as who spoke before counts.
struct AttributionFinder {
  let scene: SpeechScene
  /// What each passage is there for.
  let uses: [QuotationUse]
  private let cues: CueCandidates
  private let carries: CarryCandidates
  private let near: NearCandidates
  private let descriptions: DescriptionResolver
  private let labels: LabelCandidates
  private let continuations: ContinuedCandidates
  private let plain: PlainCandidates
  private let chooser = SpeakerChooser()

  init(scene: SpeechScene, uses: [QuotationUse]) {
    self.scene = scene
    self.uses = uses
    cues = CueCandidates(speech: scene.speech)
    carries = CarryCandidates(
      speech: scene.speech, passages: scene.passages, frames: scene.frames,
      subjects: cues.subjects)
    near = NearCandidates(scene: scene, subjects: cues.subjects)
    descriptions = DescriptionResolver(scene: scene)
    labels = LabelCandidates(speech: scene.speech)
    continuations = ContinuedCandidates(scene: scene, cues: cues)
    plain = PlainCandidates(scene: scene)
  }

  /// What is known while passages are gone through.
  private struct Progress {
    var history = SpeechHistory()
    var choices: [SpeakerCandidate?]
    var pronouns: PronounResolver
    /// The speaker of the last quotation at each depth.
    var speakers: [Int: SpeakerOption] = [:]
  }

  /// A verdict for each passage.
  func verdicts(of judge: inout some SpeechJudge) -> [SpeakerVerdict] {
    var progress = Progress(
      choices: Array(repeating: nil, count: scene.passages.count),
      pronouns: PronounResolver(scene: scene, subjects: cues.subjects))
    var verdicts: [SpeakerVerdict] = []
    verdicts.reserveCapacity(scene.passages.count)
    for (number, frame) in scene.frames.enumerated() {
      for index in frame.passages {
        let depth = scene.passages[index].depth
        progress.speakers[depth] = nil
        let verdict =
          depth > 0
          ? nested(index, progress) : outer(index, in: number, &progress, &judge)
        progress.speakers[depth] = verdict.speaker
        progress.choices[index] = verdict.speaker?.strongest
        verdicts.append(verdict)
      }
    }
    return verdicts
  }

  // MARK: - Passages of the writer's own sentences

  private func outer(
    _ index: Int, in frame: Int, _ progress: inout Progress, _ judge: inout some SpeechJudge
  ) -> SpeakerVerdict {
    let passage = scene.passages[index]
    if uses[index] == .title || uses[index] == .nickname { return SpeakerVerdict() }
    if let label = labels.candidate(for: passage) {
      return labelled(index, in: frame, by: label, &progress)
    }
    let candidates = candidates(for: index, in: frame, progress)
    // With a tag of its own it is more likely that a closing mark is missing before.
    if passage.isContinuation, !candidates.contains(where: \.isNextTag),
      let verdict = continued(index, in: frame, &progress)
    {
      return verdict
    }
    if let plain = plain.candidate(for: index, in: frame, use: uses[index], among: candidates) {
      let option = SpeakerOption(
        candidates: [plain], identity: scene.identity(of: plain.phrase, standingFor: nil))
      return settled(index, in: frame, by: option, certainty: plain.score, &progress)
    }
    let options = options(of: candidates, in: frame, &progress, &judge)
    let choice = choice(of: index, in: frame, among: options, after: progress.history)
    let verdict = chooser.verdict(on: options, judge.likelihoods(of: choice))
    guard let speaker = verdict.speaker else { return verdict }
    return settled(index, in: frame, by: speaker, certainty: verdict.certainty, &progress)
  }

  /// The options that candidates make, with those for whom they stand.
  private func options(
    of candidates: [SpeakerCandidate], in frame: Int, _ progress: inout Progress,
    _ judge: inout some SpeechJudge
  ) -> [SpeakerOption] {
    var options = SpeakerOption.options(of: candidates).map {
      SpeakerOption(candidates: $0, identity: FoldedKey())
    }
    for place in options.indices {
      switch options[place].phrase.head {
      case .mention: break
      case .pronoun(let token):
        options[place].resolution = progress.pronouns.resolution(
          of: token, at: frame, after: progress.history, by: &judge)
      case .description:
        options[place].resolution = descriptions.mention(of: options[place].phrase).map {
          SpeakerOption.Resolution(mention: $0, likelihood: SpeakerChooser.description)
        }
      }
      options[place].identity = scene.identity(
        of: options[place].phrase, standingFor: options[place].resolution?.mention)
    }
    return options
  }

  /// The choice among options as the model sees it.
  private func choice(
    of index: Int, in frame: Int, among options: [SpeakerOption], after history: SpeechHistory
  ) -> SpeechChoice {
    let reader = SpeakerFeatureReader(
      scene: scene, history: history, index: index, frame: frame, options: options,
      isTerm: uses[index] == .term)
    return SpeechChoice(
      matter: .speaker, span: scene.passages[index].span,
      options: options.indices.map { place in
        SpeechChoice.Option(
          words: scene.speech.span(options[place].phrase.tokens),
          name: options[place].mention.map { scene.speech.mentions[$0].span },
          features: reader.features(of: place))
      },
      nobody: reader.nobody())
  }

  /// What goes on over a paragraph’s end is said by who began it.
  private func continued(
    _ index: Int, in frame: Int, _ progress: inout Progress
  ) -> SpeakerVerdict? {
    var before = index - 1
    while before >= 0, scene.passages[before].depth > 0 { before -= 1 }
    guard before >= 0, !scene.passages[before].isClosed,
      let turn = progress.history.turn(of: before)
    else { return nil }
    let candidate = SpeakerCandidate(
      phrase: turn.candidate.phrase, rule: .goesOn, cue: turn.candidate.cue,
      score: turn.candidate.score)
    let option = SpeakerOption(
      candidates: [candidate], resolution: turn.resolution, identity: turn.identity)
    return settled(index, in: frame, by: option, certainty: turn.certainty, &progress)
  }

  /// What the layout marks as somebody’s.
  private func labelled(
    _ index: Int, in frame: Int, by label: SpeakerCandidate, _ progress: inout Progress
  ) -> SpeakerVerdict {
    let option = SpeakerOption(
      candidates: [label], identity: scene.identity(of: label.phrase, standingFor: nil))
    return settled(index, in: frame, by: option, certainty: label.score, &progress)
  }

  /// A verdict that is remembered as a turn.
  private func settled(
    _ index: Int, in frame: Int, by option: SpeakerOption, certainty: Int,
    _ progress: inout Progress
  ) -> SpeakerVerdict {
    progress.history.add(
      SpeechHistory.Turn(
        passage: index, frame: frame, block: scene.passages[index].block,
        candidate: option.strongest, identity: option.identity, resolution: option.resolution,
        certainty: certainty))
    return SpeakerVerdict(speaker: option, certainty: certainty)
  }

  private func candidates(
    for index: Int, in frame: Int, _ progress: Progress
  ) -> [SpeakerCandidate] {
    let window = scene.frames[frame].tokens
    var found = cues.candidates(for: scene.passages[index], in: window)
    if index > 0, found.contains(where: \.isNextTag),
      let used = progress.choices[index - 1]?.cue
    {
      // `“We won,” Park said; “they lost,” Reyes said`: each has its own tag.
      found.removeAll { $0.rule != .tag && $0.cue == used }
    }
    found += carries.candidates(for: index, in: frame, choices: progress.choices)
    if let signature = carries.signature(after: frame) { found.append(signature) }
    if let following = following(index, in: frame) { found.append(following) }
    let frames = scene.frames
    if frames[frame].isQuotedWhole, frame + 1 < frames.count,
      frames[frame + 1].block == frames[frame].block,
      let tag = cues.detachedTag(in: frames[frame + 1].tokens)
    {
      found.append(tag)
    }
    if let continued = continuations.candidate(for: index) { found.append(continued) }
    // A term is somebody’s only when a cue says so, and so is a turn that the layout gives to nobody.
    if uses[index] == .term || scene.passages[index].label != nil {
      return found.filter { $0.isCued(in: window) }
    }
    return found + near.candidates(for: index, in: frame, history: progress.history)
  }

  /// The tag of the quotation after a sentence that is quoted as a whole.
  private func following(_ index: Int, in frame: Int) -> SpeakerCandidate? {
    let frames = scene.frames
    guard frames[frame].isQuotedWhole, frames[frame].passages.upperBound == index + 1,
      frame + 1 < frames.count, frames[frame + 1].block == frames[frame].block,
      let next = frames[frame + 1].passages.first
    else { return nil }
    let tags = cues.candidates(for: scene.passages[next], in: frames[frame + 1].tokens)
    return chooser.choice(among: tags).flatMap { carries.candidate(from: $0) }
  }

  // MARK: - Passages inside others

  private func nested(_ index: Int, _ progress: Progress) -> SpeakerVerdict {
    let candidates = cues.candidates(for: scene.passages[index], in: window(of: index))
    guard let choice = chooser.choice(among: candidates) else { return SpeakerVerdict() }
    var option = SpeakerOption(
      candidates: [choice], identity: scene.identity(of: choice.phrase, standingFor: nil))
    if case .pronoun(let token) = choice.phrase.head, scene.speech.text.tokens[token].key == Self.i,
      let around = progress.speakers[scene.passages[index].depth - 1]?.mention
    {
      option.resolution = SpeakerOption.Resolution(mention: around, likelihood: 0.9)
    }
    return SpeakerVerdict(speaker: option, certainty: choice.score)
  }

  /// The words of the quotation around a nested one.
  private func window(of index: Int) -> Range<Int> {
    let inner = scene.passages[index]
    var outer = index - 1
    while outer > 0, scene.passages[outer].depth >= inner.depth { outer -= 1 }
    let window = scene.passages[max(outer, 0)].tokens
    return window.lowerBound <= inner.outerTokens.lowerBound
      && inner.outerTokens.upperBound <= window.upperBound ? window : inner.outerTokens
  }

  private static let i = FoldedKey("i")
}
