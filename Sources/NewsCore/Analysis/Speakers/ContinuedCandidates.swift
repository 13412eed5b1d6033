/// Proposes as speaker of what goes on over paragraphs whom a later part of it names: `“We won.`,
/// then `“They lost,” Park said.`
struct ContinuedCandidates {
  let passages: [QuotedPassage]
  let cues: CueCandidates

  /// The tag of the first later part that has one.
  func candidates(for index: Int, in frames: [SpeechFrame]) -> [SpeakerCandidate] {
    guard passages[index].depth == 0, !passages[index].isClosed else { return [] }
    for next in index + 1..<max(index + 1, passages.count) where passages[next].depth == 0 {
      guard passages[next].isContinuation else { return [] }
      if let tag = tag(of: next, in: frames) { return [tag] }
      if passages[next].isClosed { return [] }
    }
    return []
  }

  private func tag(of index: Int, in frames: [SpeechFrame]) -> SpeakerCandidate? {
    guard let frame = frames.first(where: { $0.passages.contains(index) }) else { return nil }
    let found = cues.candidates(for: passages[index], in: frame.tokens)
    return found.first { $0.rule == .tag || $0.rule == .accordingTo }.map {
      SpeakerCandidate(phrase: $0.phrase, rule: .namedAfter, cue: $0.cue, score: $0.score - 8)
    }
  }
}
