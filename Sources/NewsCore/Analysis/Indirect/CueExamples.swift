/// The cues and sources that the program finds in a text, with their features, for training.
package struct CueExamples: Sendable {
  /// A cue and one of the sources it may have.
  package struct Example: Sendable {
    package let cue: TextSpan
    package let source: TextSpan
    /// The numbers of the weights that make its score in the linear model.
    package let features: [Int32]
  }

  /// For each possible cue its possible sources, in the order of the text.
  package let cues: [[Example]]
  /// Cues of direct and mixed quotations with their speakers.
  package let quoted: [(cue: TextSpan, speaker: TextSpan)]

  private let sentences: [[ReadCue]]
  private let speech: SpeechText
  private let kinds: [WordKind]

  package init(text: SourceText) {
    let document = RawDocumentReader().document(named: "", text)
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
    sentences = frames.map { frame in
      finder.candidates(in: frame.tokens).filter { candidate in
        let cue = speech.span(candidate.tokens)
        return !taken.contains { $0.overlaps(cue) }
      }.map {
        reader.read($0, in: frame.tokens, block: document.article.blocks[frame.block].kind)
      }
    }
    cues = sentences.joined().map { item in
      zip(item.cue.sources, item.values).map { source, values in
        var features: [Int32] = []
        CueTemplates.forEach(values) { features.append(Int32($0)) }
        return Example(
          cue: speech.span(item.cue.tokens), source: speech.span(source.phrase.tokens),
          features: features)
      }
    }
    kinds = finder.kinds
    self.speech = speech
  }

  /// For each possible cue and source the values of all features, those among them that the linear
  /// model gives.
  package func values(by weights: CueWeights) -> [[[Int]]] {
    sentences.flatMap { CueJudge.inContext($0, weights) }.map { sources in
      sources.map { values in CueFeature.allCases.indices.map { values[$0] } }
    }
  }

  /// The cues that a judge chooses, with their sources.
  package func choices(
    judge: CueJudge, least: Int
  ) -> [(cue: TextSpan, source: TextSpan)] {
    let joiner = CueJoiner(kinds: kinds)
    var chosen: [IndirectSpeech] = []
    for (sentence, scores) in zip(sentences, judge.scores(of: sentences)) {
      for (item, scores) in zip(sentence, scores) {
        guard let top = scores.max(), top >= least, let number = scores.firstIndex(of: top)
        else { continue }
        joiner.add(
          IndirectSpeech(cue: item.cue, source: item.cue.sources[number], score: top, frame: 0),
          to: &chosen)
      }
    }
    return chosen.map { (speech.span($0.cue.tokens), speech.span($0.source.phrase.tokens)) }
  }

  /// The number of weights of the linear model.
  package static let weightCount = 1 << CueTemplates.bits
  /// For each feature whether its values have an order.
  package static let isOrdered = CueFeature.allCases.map(\.isOrdered)
}
