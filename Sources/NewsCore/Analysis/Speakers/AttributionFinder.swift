/// Decides for each passage who said it, one after the other, as who spoke before counts.
struct AttributionFinder {
  let scene: SpeechScene
  /// What each passage is there for.
  let uses: [QuotationUse]
  private let cues: CueCandidates
  private let carries: CarryCandidates
  private let near: NearCandidates
  private let antecedents: AntecedentFinder
  private let descriptions: DescriptionResolver
  private let labels: LabelCandidates
  private let continuations: ContinuedCandidates
  private let chooser = SpeakerChooser()

  init(scene: SpeechScene, uses: [QuotationUse]) {
    self.scene = scene
    self.uses = uses
    cues = CueCandidates(speech: scene.speech)
    carries = CarryCandidates(
      speech: scene.speech, passages: scene.passages, frames: scene.frames,
      subjects: cues.subjects)
    near = NearCandidates(scene: scene, subjects: cues.subjects)
    antecedents = AntecedentFinder(scene: scene, subjects: cues.subjects)
    descriptions = DescriptionResolver(scene: scene)
    labels = LabelCandidates(speech: scene.speech)
    continuations = ContinuedCandidates(passages: scene.passages, cues: cues)
  }

  /// What is known while passages are gone through.
  private struct Progress {
    var history = SpeechHistory()
    var choices: [SpeakerCandidate?]
    /// For whom the pronouns at tokens stand.
    var resolutions: [Int: SpeakerOption.Resolution?] = [:]
    /// The speaker of the last quotation at each depth.
    var speakers: [Int: SpeakerOption] = [:]
  }

  /// A verdict for each passage.
  func verdicts(of judge: inout some SpeechJudge) -> [SpeakerVerdict] {
    var progress = Progress(choices: Array(repeating: nil, count: scene.passages.count))
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
    if passage.isContinuation, let verdict = continued(index, in: frame, &progress) {
      return verdict
    }
    let candidates = candidates(for: index, in: frame, progress)
    var options = SpeakerOption.options(of: candidates).map {
      SpeakerOption(candidates: $0, identity: FoldedKey())
    }
    for place in options.indices {
      switch options[place].phrase.head {
      case .mention: break
      case .pronoun(let token):
        options[place].resolution = resolution(of: token, &progress, &judge)
      case .description:
        options[place].resolution = descriptions.mention(of: options[place].phrase).map {
          SpeakerOption.Resolution(mention: $0, likelihood: SpeakerChooser.description)
        }
      }
      options[place].identity = scene.identity(
        of: options[place].phrase, standingFor: options[place].resolution?.mention)
    }
    let reader = SpeakerFeatureReader(
      scene: scene, history: progress.history, index: index, frame: frame, options: options,
      isTerm: uses[index] == .term)
    let choice = SpeechChoice(
      matter: .speaker, span: passage.span,
      options: options.indices.map { place in
        SpeechChoice.Option(
          words: scene.speech.span(options[place].phrase.tokens),
          name: options[place].mention.map { scene.speech.mentions[$0].span },
          features: reader.features(of: place))
      },
      nobody: reader.nobody())
    let verdict = chooser.verdict(on: options, judge.likelihoods(of: choice))
    guard let speaker = verdict.speaker else { return verdict }
    return settled(index, in: frame, by: speaker, certainty: verdict.certainty, &progress)
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
    found += continuations.candidates(for: index, in: frames)
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

  // MARK: - Pronouns

  /// For whom a pronoun stands; those before it that may stand for the same are settled first.
  private func resolution(
    of token: Int, _ progress: inout Progress, _ judge: inout some SpeechJudge
  ) -> SpeakerOption.Resolution? {
    if let known = progress.resolutions[token] { return known }
    if scene.speech.text.tokens[token].key == Self.it {
      return antecedents.body(for: token, in: scene.frame(of: token)).map {
        SpeakerOption.Resolution(mention: $0, likelihood: SpeakerChooser.description)
      }
    }
    guard scene.speech.depth[token] == 0, scene.speech.has(token, [.masculine, .feminine]) else {
      return nil
    }
    var found: SpeakerOption.Resolution?
    var previous: Int?
    for token in pronouns(upTo: token) {
      if let known = progress.resolutions[token] {
        found = known
      } else {
        found = resolution(of: token, after: previous, progress, &judge)
        progress.resolutions[token] = .some(found)
      }
      previous = token
    }
    return found
  }

  /// The pronouns of the same gender that lead up to one, each at most two sentences after the one
  /// before, that one last.
  private func pronouns(upTo token: Int) -> [Int] {
    let speech = scene.speech
    let gender: WordGrammar = speech.has(token, .masculine) ? .masculine : .feminine
    var chain = [token]
    var home = scene.frame(of: token)
    var start = scene.frames[max(0, home - 2)].tokens.lowerBound
    var before = token - 1
    while before >= start, chain.count < 8 {
      if speech.depth[before] == 0, speech.has(before, .subjectPronoun), speech.has(before, gender)
      {
        chain.append(before)
        home = scene.frame(of: before)
        start = scene.frames[max(0, home - 2)].tokens.lowerBound
      }
      before -= 1
    }
    return chain.reversed()
  }

  private func resolution(
    of token: Int, after previous: Int?, _ progress: Progress, _ judge: inout some SpeechJudge
  ) -> SpeakerOption.Resolution? {
    let home = scene.frame(of: token)
    let history = progress.history
    let found = antecedents.antecedents(of: token, in: home, history: history)
    if found.isEmpty { return nil }
    if let introduced = found.first(where: { isIntroduced($0, at: token, in: home) }) {
      return SpeakerOption.Resolution(
        mention: introduced.mention, likelihood: SpeakerChooser.description)
    }
    let before = previous.map { other in
      AntecedentFeatureReader.Previous(
        identity: (progress.resolutions[other] ?? nil).map { scene.identity(of: $0.mention) },
        distance: home - scene.frame(of: other))
    }
    let reader = AntecedentFeatureReader(
      scene: scene, history: history, frame: home, antecedents: found, previous: before)
    let choice = SpeechChoice(
      matter: .antecedent, span: scene.speech.text.tokens[token].span,
      options: found.indices.map { place in
        let name = scene.speech.mentions[found[place].mention].span
        return SpeechChoice.Option(words: name, name: name, features: reader.features(of: place))
      },
      nobody: reader.nobody())
    let likelihoods = judge.likelihoods(of: choice)
    let best = found.indices.max { likelihoods[$0] < likelihoods[$1] }
    guard let best, likelihoods[best] >= SpeakerChooser.leastAntecedent,
      !isHidden(found[best], at: home, behind: history.last)
    else { return nil }
    return SpeakerOption.Resolution(
      mention: found[best].mention, likelihood: likelihoods[best])
  }

  /// `Park was less sure: “It is open,” he said`: whom the words before the colon are about.
  private func isIntroduced(_ antecedent: Antecedent, at token: Int, in frame: Int) -> Bool {
    guard antecedent.distance == 0, antecedent.isSubject, !antecedent.isChained else {
      return false
    }
    let named = scene.speech.tokens(of: antecedent.mention).lowerBound
    return scene.frames[frame].passages.contains { index in
      let outer = scene.passages[index].outerTokens
      return named < outer.lowerBound && outer.upperBound <= token
        && scene.speech.isColon(outer.lowerBound - 1)
    }
  }

  /// Whether somebody described without a name spoke since the person was named: after `a senior
  /// official said` a pronoun stands for the official.
  private func isHidden(
    _ antecedent: Antecedent, at home: Int, behind turn: SpeechHistory.Turn?
  ) -> Bool {
    guard let turn, turn.candidate.phrase.head == .description, turn.mention == nil,
      scene.frames[home].block - turn.block <= 1
    else { return false }
    return scene.speech.tokens(of: antecedent.mention).lowerBound
      < scene.frames[turn.frame].tokens.lowerBound
  }

  private static let i = FoldedKey("i")
  private static let it = FoldedKey("it")
}
