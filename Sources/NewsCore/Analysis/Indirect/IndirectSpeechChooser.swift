/// Decides which candidates are cues and which source each has.
struct IndirectSpeechChooser {
  let finder: CueCandidateFinder
  private let judge: CueJudge
  private let reader: CueFeatureReader
  private let joiner: CueJoiner
  private let rule: IndirectSourceRule

  /// What is less sure is left out: the least score at which, on texts not trained on, three of four
  /// cues that are found with their source, those of marked words among them, are marked so.
  static let leastScore = -6

  init(finder: CueCandidateFinder, judge: CueJudge) {
    self.finder = finder
    self.judge = judge
    joiner = CueJoiner(kinds: finder.kinds)
    rule = IndirectSourceRule(speech: finder.speech)
    reader = CueFeatureReader(speech: finder.speech, finder: finder)
  }

  /// What a sentence may have for cues, none that overlaps one of those taken.
  func cues(
    in sentence: Range<Int>, block: Block.Kind, taken: ArraySlice<TextSpan>
  ) -> [ReadCue] {
    finder.candidates(in: sentence).filter { candidate in
      let cue = finder.speech.span(candidate.tokens)
      return !taken.contains { $0.overlaps(cue) }
    }.map { reader.read($0, in: sentence, block: block) }
  }

  /// The cues of sentences in order.
  func choices(
    among sentences: [(tokens: Range<Int>, frame: Int, cues: [ReadCue])]
  ) -> [IndirectSpeech] {
    zip(sentences, judge.scores(of: sentences.map(\.cues))).flatMap { sentence, scores in
      var chosen: [IndirectSpeech] = []
      for (item, scores) in zip(sentence.cues, scores) {
        guard
          let best = best(item.cue, scores, in: sentence.tokens, frame: sentence.frame)
        else { continue }
        joiner.add(best, to: &chosen)
      }
      return chosen
    }
  }

  /// What is beyond doubt though the texts trained on have little of it: `…, said Park.`, `Park’s
  /// claim that …`, `was accused by Park of …`, `In a poll …`.
  private func bonus(
    _ candidate: CueCandidate, _ source: CueCandidate.Source, in sentence: Range<Int>
  ) -> Int {
    let next = finder.kind(source.phrase.tokens.upperBound, sentence)
    let isSure =
      switch (candidate.part, source.rule) {
      case (.verb, .after):
        candidate.family == .say && finder.kind(candidate.token - 1, sentence) == .comma
          && (next == .stop || next == .none)
      case (.per, .owner): true
      case (.per, .after):
        candidate.family == .study && candidate.token == sentence.lowerBound
      case (.noun, .owner): finder.kind(candidate.tokens.upperBound, sentence) == .that
      case (.verb, .agent): candidate.isPassive && (next == .of || next == .that || next == .to)
      default: false
      }
    return isSure ? Int(CueWeights.scale) * 4 : 0
  }

  private func best(
    _ candidate: CueCandidate, _ scores: [Int], in sentence: Range<Int>, frame: Int
  ) -> IndirectSpeech? {
    var best: IndirectSpeech?
    for (source, score) in zip(candidate.sources, scores) {
      let score = score + bonus(candidate, source, in: sentence)
      guard score >= Self.leastScore, score > best?.score ?? Int.min else { continue }
      best = IndirectSpeech(cue: candidate, source: source, score: score, frame: frame)
    }
    guard let best, rule.isSomebody(best.source.phrase, of: candidate) else { return nil }
    return best
  }
}
