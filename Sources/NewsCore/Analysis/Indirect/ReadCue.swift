/// A cue that a sentence may have, with the features of each of its sources.
struct ReadCue: Sendable {
  let cue: CueCandidate
  /// For each source its features.
  let values: [CueFeatureValues]
}
