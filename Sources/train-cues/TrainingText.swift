import NewsCore

/// A text with what the program may find in it and what is right.
struct TrainingText {
  let gold: GoldSpeech
  let examples: CueExamples
  /// For each possible cue whether each of its sources is right.
  let labels: [[Bool]]
  /// Whether the text is measured on and not trained on: one of three, by its name.
  let isHeldOut: Bool

  init(_ gold: GoldSpeech) {
    self.gold = gold
    examples = CueExamples(text: gold.text)
    labels = examples.cues.map { sources in
      sources.map { example in
        gold.items.contains { item in
          item.cue.overlaps(example.cue)
            && item.sources.contains { $0.overlaps(example.source) }
        }
      }
    }
    isHeldOut = FoldedKey(gold.name).value % 3 == 0
  }
}
