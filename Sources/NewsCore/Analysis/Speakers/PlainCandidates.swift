/// Finds what is too plain to be weighed, and partly too rare for a model to learn.
struct PlainCandidates {
  let scene: SpeechScene

  /// The first plain one of the candidates for a passage.
  func candidate(
    for index: Int, in frame: Int, use: QuotationUse, among candidates: [SpeakerCandidate]
  ) -> SpeakerCandidate? {
    candidates.first { candidate in
      guard case .mention(let mention) = candidate.phrase.head else { return false }
      switch candidate.rule {
      // The name behind a dash.
      case .signature: return true
      // `according to Park` right after the words.
      case .accordingTo: return candidate.score == TagCandidates.accordingToScore
      // `“a ruin”, says Park`: what looks like a term is speech.
      case .tag: return use == .term && candidate.score == TagCandidates.nextScore
      case .agent:
        return scene.speech.mentions[mention].kind == .person
          && isAgent(candidate, among: candidates)
      case .namedAfter: return isOneQuotation(index, in: frame, among: candidates)
      default: return false
      }
    }
  }

  /// `attacked Park for calling it “a ruin”`, `was described by Park as “a ruin”` without another cue
  /// in between.
  private func isAgent(_ agent: SpeakerCandidate, among candidates: [SpeakerCandidate]) -> Bool {
    guard let cue = agent.cue?.lowerBound else { return false }
    if agent.phrase.tokens.upperBound < cue { return scene.speech.has(cue, .participle) }
    return scene.speech.has(cue, [.saying, .labelling])
      && candidates.allSatisfy { $0.cue.map { $0.lowerBound <= cue } ?? true }
  }

  /// Whether the passage is left open at its paragraph's end, so that a later part that goes on has
  /// the tag of both, and has no cue of its own.
  private func isOneQuotation(
    _ index: Int, in frame: Int, among candidates: [SpeakerCandidate]
  ) -> Bool {
    !scene.passages[index].isClosed
      && !candidates.contains { $0.isCued(in: scene.frames[frame].tokens) }
  }
}
