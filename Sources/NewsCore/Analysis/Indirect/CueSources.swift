/// The sources found for a cue, in the order of the rules; of two that overlap the first stays.
struct CueSources {
  private(set) var all: [CueCandidate.Source] = []

  mutating func add(_ phrase: NounPhrase?, _ rule: CueCandidate.Rule) {
    guard let phrase, !all.contains(where: { $0.phrase.tokens.overlaps(phrase.tokens) }) else {
      return
    }
    all.append(CueCandidate.Source(phrase: phrase, rule: rule))
  }
}
