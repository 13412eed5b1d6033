import NewsCore

/// A text with what the program may find in it and what is right.
struct TrainingText {
  let cues: [MarkedCue]
  let examples: CueExamples
  /// For each possible cue whether each of its sources is right.
  let labels: [[Bool]]
  /// Whether the text is measured on and not trained on: one of three, by its name.
  let isHeldOut: Bool
  /// A number by which the texts trained on are parted.
  let part: UInt64

  init(_ article: QuotedArticle, third: UInt64) {
    let offsets = CodePointOffsets(article.text)
    let cues = article.reports.compactMap { MarkedCue($0, offsets) }
    self.cues = cues
    examples = CueExamples(text: article.text)
    labels = examples.cues.map { sources in
      sources.map { example in
        cues.contains { item in
          item.cue.overlaps(example.cue)
            && item.sources.contains { $0.overlaps(example.source) }
        }
      }
    }
    let key = FoldedKey(article.name).value
    isHeldOut = key % 3 == third
    part = key / 3
  }
}
