/// Reads the features of those who may have said a passage.
struct SpeakerFeatureReader {
  let scene: SpeechScene
  let history: SpeechHistory
  let passage: QuotedPassage
  let frame: Int
  let options: [SpeakerOption]
  /// Whether the words look like a term and no speech.
  let isTerm: Bool
  let shape: PassageShape
  private let previous: Previous

  private var speech: SpeechText { scene.speech }

  /// The quotation before, and how near it is.
  private struct Previous {
    /// Same sentence, same paragraph, paragraph before, farther: 0 to 3.
    var nearness = 3
    var identity: FoldedKey?
  }

  init(
    scene: SpeechScene, history: SpeechHistory, index: Int, frame: Int, options: [SpeakerOption],
    isTerm: Bool
  ) {
    self.isTerm = isTerm
    self.scene = scene
    self.history = history
    self.frame = frame
    self.options = options
    passage = scene.passages[index]
    shape = PassageShape(passage, in: scene.frames[frame], of: scene.speech)
    previous = Self.previous(to: index, in: frame, scene: scene, history: history)
  }

  private static func previous(
    to index: Int, in frame: Int, scene: SpeechScene, history: SpeechHistory
  ) -> Previous {
    var before = index - 1
    while before >= 0, scene.passages[before].depth > 0 { before -= 1 }
    guard before >= 0 else { return Previous() }
    let home = scene.frame(of: scene.passages[before].outerTokens.lowerBound)
    let blocks = scene.frames[frame].block - scene.frames[home].block
    let nearness = home == frame ? 0 : min(blocks + 1, 3)
    return Previous(nearness: nearness, identity: history.turn(of: before)?.identity)
  }

  // MARK: - Nobody

  /// The features of its being nobody of the options.
  func nobody() -> [SpeechFeature] {
    let strongest = options.max { $0.strongest.score < $1.strongest.score }?.strongest
    let score = (strongest?.score ?? 0) >> 3
    let rule = strongest?.rule.rawValue ?? 15
    return [
      SpeechFeature(.nobodyShape, shape.shape << 4 | shape.before),
      SpeechFeature(.nobodyEnds, shape.ends << 4 | shape.before),
      SpeechFeature(.nobodyBefore, shape.before << 4 | min(score, 15)),
      SpeechFeature(.nobodyRule, rule << 4 | min(score, 15)),
      SpeechFeature(.nobodyCount, min(options.count, 15) << 4 | shape.shape),
      SpeechFeature(
        .nobodyHistory,
        previous.nearness << 6 | (previous.identity == nil ? 0 : 1) << 5
          | (history.last == nil ? 0 : 1) << 4 | shape.shape),
      SpeechFeature(
        .nobodyCase, (isTerm ? 1 : 0) << 5 | (shape.isTitleCase ? 1 : 0) << 4 | shape.before),
    ]
  }

  // MARK: - Options

  func features(of place: Int) -> [SpeechFeature] {
    let option = options[place]
    let head = headKind(of: option)
    let position = position(of: option)
    var features: [SpeechFeature] = []
    features.reserveCapacity(40)
    for candidate in option.candidates {
      append(featuresOf: candidate, head: head, position: position, option: option, to: &features)
    }
    for (number, candidate) in option.candidates.enumerated() {
      for other in option.candidates[..<number] {
        let rules = [candidate.rule.rawValue, other.rule.rawValue].sorted()
        features.append(SpeechFeature(.rulePair, rules[0] << 4 | rules[1]))
      }
    }
    append(placeOf: position, head: head, to: &features)
    append(standingOf: option, at: place, head: head, position: position, to: &features)
    append(turnsOf: option, to: &features)
    return features
  }

  private func append(
    featuresOf candidate: SpeakerCandidate, head: Int, position: Position, option: SpeakerOption,
    to features: inout [SpeechFeature]
  ) {
    let rule = candidate.rule.rawValue << 4
    let isSame = previous.identity == option.identity
    let state = previous.nearness << 1 | (isSame ? 1 : 0)
    let isWhole = scene.frames[frame].isQuotedWhole
    features.append(SpeechFeature(.rule, rule | candidate.score >> 3))
    features.append(SpeechFeature(.ruleHead, rule | head))
    features.append(SpeechFeature(.ruleShape, rule | shape.shape))
    features.append(SpeechFeature(.ruleCue, rule | cueClass(of: candidate)))
    features.append(SpeechFeature(.ruleGap, rule | cueGap(of: candidate)))
    features.append(SpeechFeature(.ruleEnds, rule | shape.ends))
    features.append(SpeechFeature(.ruleBefore, rule | shape.before))
    features.append(SpeechFeature(.ruleHistory, rule | (isWhole ? 8 : 0) | state))
    features.append(
      SpeechFeature(.ruleBlock, rule | blockClass(of: scene.blocks[passage.block])))
  }

  private func append(
    placeOf position: Position, head: Int, to features: inout [SpeechFeature]
  ) {
    features.append(SpeechFeature(.place, head << 4 | position.gap))
    features.append(SpeechFeature(.sentences, position.sentences << 4 | head))
    let isWhole = scene.frames[frame].isQuotedWhole ? 1 : 0
    features.append(
      SpeechFeature(.paragraphs, position.blocks << 5 | isWhole << 4 | position.gap))
    features.append(
      SpeechFeature(.between, position.passages << 6 | (position.isBefore ? 1 : 0) << 5 | head))
    features.append(
      SpeechFeature(
        .punctuation, (position.isBefore ? shape.before : shape.ends) << 4 | position.gap))
  }

  private func append(
    standingOf option: SpeakerOption, at place: Int, head: Int, position: Position,
    to features: inout [SpeechFeature]
  ) {
    let family = Self.family(of: option.strongest.rule)
    features.append(
      SpeechFeature(.prominence, scene.rank(of: option.identity) << 3 | family))
    features.append(SpeechFeature(.quoted, quoted(option) << 4 | head))
    features.append(SpeechFeature(.role, role(of: option.phrase) << 3 | family))
    features.append(SpeechFeature(.opening, opening(of: option.phrase) << 3 | family))
    var rivals = 0
    var better = 0
    var best = 0
    for (other, rival) in options.enumerated()
    where other != place && rival.identity != option.identity {
      if Self.family(of: rival.strongest.rule) < 4 { rivals += 1 }
      if rival.strongest.score > option.strongest.score { better += 1 }
      best = max(best, rival.strongest.score)
    }
    let margin = max(-4, min(4, (option.strongest.score - best) / 8)) + 4
    features.append(SpeechFeature(.rivals, min(rivals, 3) << 3 | family))
    features.append(SpeechFeature(.rank, min(better, 3) << 4 | margin))
    if option.phrase.head == .description {
      features.append(SpeechFeature(.description, describing(option.phrase) << 3 | family))
    }
    features.append(SpeechFeature(.crossing, crossing(option.strongest) << 3 | family))
    if case .pronoun = option.phrase.head {
      let likelihood = option.resolution.map { 1 + Int($0.likelihood * 4.99) } ?? 0
      let isLast = history.last?.identity == option.identity ? 1 : 0
      features.append(SpeechFeature(.resolved, likelihood << 4 | isLast << 3 | family))
    }
  }

  private func append(turnsOf option: SpeakerOption, to features: inout [SpeechFeature]) {
    let flags =
      (scene.frames[frame].isQuotedWhole ? 1 : 0) << 1 | (passage.isContinuation ? 1 : 0)
    features.append(
      SpeechFeature(.lastSpeaker, distance(to: history.last, if: option.identity) << 2 | flags))
    features.append(
      SpeechFeature(
        .earlierSpeaker, distance(to: history.earlier, if: option.identity) << 2 | flags))
  }

  /// How far back a turn is, 1 to 16; 0 when it is somebody else’s.
  private func distance(to turn: SpeechHistory.Turn?, if identity: FoldedKey) -> Int {
    guard let turn, turn.identity == identity else { return 0 }
    let frames = min(max(frame - turn.frame, 0), 3)
    let blocks = min(max(scene.frames[frame].block - turn.block, 0), 3)
    return 1 + (frames << 2 | blocks)
  }
}
