/// The cues and sources that the program finds in a text, with their features, for training.
package struct CueExamples {
  /// A cue and one of the sources it may have.
  package struct Example: Sendable {
    package let cue: TextSpan
    package let source: TextSpan
    /// The numbers of the weights that make its score.
    package let features: [Int32]
  }

  /// For each possible cue its possible sources, in the order of the text.
  package let cues: [[Example]]
  /// Cues of direct and mixed quotations with their speakers.
  package let quoted: [(cue: TextSpan, speaker: TextSpan)]

  private let candidates: [CueCandidate]
  private let speech: SpeechText
  private let kinds: [WordKind]

  package init(text: SourceText) {
    let document = Analyzer().document(from: LineArticleReader().article(named: "", text))
    let passages = QuotationFinder().passages(in: document)
    let speech = SpeechText(document: document, passages: passages)
    let finder = CueCandidateFinder(speech: speech)
    let reader = CueFeatureReader(speech: speech, finder: finder)
    let frames = SpeechFrame.frames(of: document.sentences, passages: passages, speech: speech)
    quoted = document.quotations.compactMap { quotation in
      guard quotation.kind != .indirect, let cue = quotation.cue, let speaker = quotation.speaker
      else { return nil }
      return (cue, speaker.span)
    }
    let taken = quoted.map(\.cue)
    var cues: [[Example]] = []
    var found: [CueCandidate] = []
    var values = CueFeatureValues()
    for frame in frames {
      let block = document.article.blocks[frame.block].kind
      for candidate in finder.candidates(in: frame.tokens) {
        let cue = speech.span(candidate.tokens)
        if taken.contains(where: { $0.overlaps(cue) }) { continue }
        found.append(candidate)
        cues.append(
          candidate.sources.indices.map { number in
            reader.read(candidate, source: number, in: frame.tokens, block: block, into: &values)
            var features: [Int32] = []
            CueTemplates.forEach(values) { features.append(Int32($0)) }
            return Example(
              cue: cue, source: speech.span(candidate.sources[number].phrase.tokens),
              features: features)
          })
      }
    }
    self.cues = cues
    candidates = found
    kinds = finder.kinds
    self.speech = speech
  }

  /// The cues that weights choose, with their sources.
  package func choices(
    weights: CueWeights, least: Int
  ) -> [(cue: TextSpan, source: TextSpan)] {
    let joiner = CueJoiner(kinds: kinds)
    var chosen: [IndirectSpeech] = []
    for (candidate, examples) in zip(candidates, cues) {
      let scores = examples.map { weights.score(features: $0.features) }
      guard let top = scores.max(), top >= least,
        let number = scores.firstIndex(of: top)
      else { continue }
      joiner.add(
        IndirectSpeech(cue: candidate, source: candidate.sources[number], score: top, frame: 0),
        to: &chosen)
    }
    return chosen.map { (speech.span($0.cue.tokens), speech.span($0.source.phrase.tokens)) }
  }

  /// The number of weights.
  package static let weightCount = 1 << CueTemplates.bits
}
