/// Reads the features of those for whom a pronoun may stand.
struct AntecedentFeatureReader {
  let scene: SpeechScene
  let history: SpeechHistory
  let frame: Int
  let antecedents: [Antecedent]
  /// For whom the same pronoun before stands, where it is near.
  let previous: Previous?
  /// The places of the antecedents, the best by rules of thumb first.
  private let ranked: [Int]

  /// A pronoun of the same gender before.
  struct Previous {
    /// Nil when it is not known for whom it stands.
    let identity: FoldedKey?
    /// How many sentences back it stands.
    let distance: Int
  }

  init(
    scene: SpeechScene, history: SpeechHistory, frame: Int, antecedents: [Antecedent],
    previous: Previous?
  ) {
    self.previous = previous
    self.scene = scene
    self.history = history
    self.frame = frame
    self.antecedents = antecedents
    ranked = antecedents.indices.sorted {
      (antecedents[$1].score, $0) < (antecedents[$0].score, $1)
    }
  }

  /// The features of its standing for none of them.
  func nobody() -> [SpeechFeature] {
    let best = ranked.first.map { antecedents[$0] }
    let second = ranked.dropFirst().first.map { antecedents[$0] }
    let margin = min(max((best?.score ?? 0) - (second?.score ?? 0), 0) / 4, 15)
    let isDescription = history.last?.candidate.phrase.head == .description
    return [
      SpeechFeature(
        .noneCount,
        min(antecedents.count, 7) << 2
          | (previous == nil ? 0 : previous?.identity == nil ? 1 : 2)),
      SpeechFeature(.noneRank, min(max(best?.score ?? 0, 0) / 10, 15) << 4 | margin),
      SpeechFeature(
        .noneHistory, distance(to: history.last) << 1 | (isDescription ? 1 : 0)),
      SpeechFeature(
        .noneSubject, (best?.isSubject == true ? 1 : 0) << 4 | min(best?.distance ?? 15, 15)),
    ]
  }

  func features(of place: Int) -> [SpeechFeature] {
    let antecedent = antecedents[place]
    let distance = min(antecedent.distance, 15)
    let known = antecedent.isKnown ? 1 : 0
    let subject = antecedent.isSubject ? 1 : 0
    let chain = antecedent.isChained ? 1 : 0
    let last = history.last?.identity == antecedent.person
    let earlier = history.earlier?.identity == antecedent.person
    let rank = ranked.firstIndex(of: place) ?? 0
    let other = ranked.first { $0 != place }.map { antecedents[$0].score } ?? 0
    let margin = max(-8, min(7, (antecedent.score - other) / 4)) + 8
    let isAfterTurn = isNamedAfterLastTurn(antecedent) ? 1 : 0
    let lastHead = history.last.map { $0.candidate.phrase.head.isNoun ? 1 : 2 } ?? 0
    return [
      SpeechFeature(.distance, distance << 3 | antecedent.role),
      SpeechFeature(.subject, distance << 2 | subject << 1 | chain),
      SpeechFeature(.gender, min(antecedents.count, 7) << 4 | known << 3 | min(distance, 7)),
      SpeechFeature(
        .antecedentSpeaker,
        last ? 1 + self.distance(to: history.last) : 64 + isAfterTurn << 4 | lastHead),
      SpeechFeature(.antecedentEarlier, earlier ? 1 + self.distance(to: history.earlier) : 0),
      SpeechFeature(
        .antecedentProminence, scene.rank(of: antecedent.person) << 3 | min(distance, 7)),
      SpeechFeature(.recency, min(place, 7) << 3 | min(antecedents.count, 7)),
      SpeechFeature(.mentions, min(antecedent.mentions, 7) << 2 | subject << 1 | chain),
      SpeechFeature(.chain, chain << 5 | (last ? 1 : 0) << 4 | distance),
      SpeechFeature(.antecedentQuoted, quoted(antecedent.person) << 1 | (last ? 1 : 0)),
      SpeechFeature(.antecedentBlock, sameBlock(antecedent) << 1 | subject),
      SpeechFeature(.antecedentRank, min(rank, 7) << 4 | margin),
      SpeechFeature(
        .speaks,
        (antecedent.speaks ? 1 : 0) << 7 | (last ? 1 : 0) << 6 | subject << 5
          | min(place, 1) << 4 | distance),
      SpeechFeature(.pronounBefore, pronounBefore(antecedent)),
      SpeechFeature(.antecedentRole, antecedent.role << 3 | (last ? 4 : 0) | min(place, 3)),
    ]
  }

  /// Whether the pronoun before stands for the person, for another or is open, and how near it is.
  private func pronounBefore(_ antecedent: Antecedent) -> Int {
    guard let previous else { return 0 }
    let nearness = min(previous.distance, 3) << 2 | (antecedent.distance < 1 ? 16 : 0)
    guard let identity = previous.identity else { return nearness | 1 }
    return nearness | (identity == antecedent.person ? 2 : 3)
  }

  /// How far back a turn is, 0 to 15.
  private func distance(to turn: SpeechHistory.Turn?) -> Int {
    guard let turn else { return 15 }
    let frames = min(max(frame - turn.frame, 0), 3)
    return frames << 2 | min(max(scene.frames[frame].block - turn.block, 0), 3)
  }

  private func isNamedAfterLastTurn(_ antecedent: Antecedent) -> Bool {
    guard let turn = history.last else { return false }
    return scene.speech.tokens(of: antecedent.mention).lowerBound
      >= scene.frames[turn.frame].tokens.lowerBound
  }

  /// Whether the person is named in a quotation of the sentence.
  private func quoted(_ person: FoldedKey) -> Int {
    let speech = scene.speech
    for token in scene.frames[frame].tokens where speech.depth[token] > 0 {
      if let mention = speech.mention(at: token), scene.identity(of: mention) == person { return 1 }
    }
    return 0
  }

  /// The same sentence, the same paragraph, the one before, farther.
  private func sameBlock(_ antecedent: Antecedent) -> Int {
    let home = scene.frame(of: scene.speech.tokens(of: antecedent.mention).lowerBound)
    if home == frame { return 0 }
    return 1 + min(max(scene.frames[frame].block - scene.frames[home].block, 0), 2)
  }
}
