/// Decides which candidates are cues and which source each has.
struct IndirectSpeechChooser {
  let finder: CueCandidateFinder
  let weights: CueWeights
  private let reader: CueFeatureReader
  private let joiner: CueJoiner
  private var values = CueFeatureValues()

  /// What is less sure is left out: the least score at which, on texts not trained on, three of four
  /// cues that are found with their source, those of marked words among them, are marked so.
  static let leastScore = -8

  init(finder: CueCandidateFinder, weights: CueWeights) {
    self.finder = finder
    self.weights = weights
    joiner = CueJoiner(kinds: finder.kinds)
    reader = CueFeatureReader(speech: finder.speech, finder: finder)
  }

  /// The cues of a sentence in order.
  mutating func choices(
    in sentence: Range<Int>, frame: Int, block: Block.Kind
  ) -> [IndirectSpeech] {
    var chosen: [IndirectSpeech] = []
    for candidate in finder.candidates(in: sentence) {
      guard let best = best(candidate, in: sentence, frame: frame, block: block) else { continue }
      joiner.add(best, to: &chosen)
    }
    return chosen
  }

  /// What is beyond doubt though the texts trained on have little of it: `…, said Park.`, `Park’s
  /// claim that …`, `was accused by Park of …`.
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
      case (.noun, .owner): finder.kind(candidate.tokens.upperBound, sentence) == .that
      case (.verb, .agent): candidate.isPassive && (next == .of || next == .that || next == .to)
      default: false
      }
    return isSure ? Int(CueWeights.scale) * 4 : 0
  }

  private mutating func best(
    _ candidate: CueCandidate, in sentence: Range<Int>, frame: Int, block: Block.Kind
  ) -> IndirectSpeech? {
    var best: IndirectSpeech?
    for (number, source) in candidate.sources.enumerated() {
      reader.read(candidate, source: number, in: sentence, block: block, into: &values)
      let score = weights.score(values) + bonus(candidate, source, in: sentence)
      guard score >= Self.leastScore, score > best?.score ?? Int.min else { continue }
      best = IndirectSpeech(cue: candidate, source: source, score: score, frame: frame)
    }
    return best
  }
}
