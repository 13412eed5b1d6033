import NewsCore

/// A cue that annotators marked and the words that name its source, in bytes; no words where the
/// text names none.
struct MarkedCue {
  let cue: TextSpan
  let sources: [TextSpan]

  /// The first words of the cue stand for all; nil when none are marked.
  init?(_ report: GoldReport, _ offsets: CodePointOffsets) {
    guard let first = report.cue.first,
      let cue = offsets.span(from: first.lowerBound, to: first.upperBound)
    else { return nil }
    self.cue = cue
    sources = report.source.compactMap {
      offsets.span(from: $0.lowerBound, to: $0.upperBound)
    }
  }
}
