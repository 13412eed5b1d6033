/// The one place that decides which candidate a passage is given to.
struct SpeakerChooser {
  /// What a candidate needs to be believed.
  static let threshold = 45

  /// The best candidate; of equals the first proposed.
  func choice(among candidates: [SpeakerCandidate]) -> SpeakerCandidate? {
    var best: SpeakerCandidate?
    for candidate in candidates where candidate.score >= Self.threshold {
      if candidate.score > best?.score ?? -1 { best = candidate }
    }
    return best
  }
}
