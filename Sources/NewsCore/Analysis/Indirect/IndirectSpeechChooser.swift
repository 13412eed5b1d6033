/// Decides which candidates are cues and which source each has.
struct IndirectSpeechChooser {
  let finder: CueCandidateFinder
  let weights: CueWeights
  private let reader: CueFeatureReader
  private let joiner: CueJoiner
  private var values = CueFeatureValues()

  /// What is less sure is left out: the score at which, on texts not trained on, the mean of
  /// precision and recall is best.
  static let leastScore = -8

  init(finder: CueCandidateFinder, weights: CueWeights) {
    self.finder = finder
    self.weights = weights
    joiner = CueJoiner(speech: finder.speech, kinds: finder.kinds)
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

  private mutating func best(
    _ candidate: CueCandidate, in sentence: Range<Int>, frame: Int, block: Block.Kind
  ) -> IndirectSpeech? {
    var best: IndirectSpeech?
    for (number, source) in candidate.sources.enumerated() {
      reader.read(candidate, source: number, in: sentence, block: block, into: &values)
      let score = weights.score(values)
      guard score >= Self.leastScore, score > best?.score ?? Int.min else { continue }
      best = IndirectSpeech(cue: candidate, source: source, score: score, frame: frame)
    }
    return best
  }
}
