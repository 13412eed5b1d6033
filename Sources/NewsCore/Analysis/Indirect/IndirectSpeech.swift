/// A cue with the source chosen for it.
struct IndirectSpeech {
  let cue: CueCandidate
  let source: CueCandidate.Source
  /// The log odds that it is right, in steps of `CueWeights.scale`.
  let score: Int
  /// The sentence as a number in the list of frames.
  let frame: Int
}
