/// Proposes as speaker whom a later part of the same quotation names: `“We won.`, in the next
/// paragraph `“They lost,” Park said.`; `It was “old” and “leaky”, according to Park.`
struct ContinuedCandidates {
  let passages: [QuotedPassage]
  let cues: CueCandidates

  /// The tag of the first later part that has one.
  func candidates(for index: Int, in frames: [SpeechFrame]) -> [SpeakerCandidate] {
    guard passages[index].depth == 0 else { return [] }
    if isJoined(index) {
      // The tag is that of all of them.
      var last = index + 1
      while isJoined(last) { last += 1 }
      return tag(of: last, in: frames).map { [$0] } ?? []
    }
    guard !passages[index].isClosed else { return [] }
    for next in index + 1..<max(index + 1, passages.count) where passages[next].depth == 0 {
      guard passages[next].isContinuation else { return [] }
      if let tag = tag(of: next, in: frames) {
        return [
          SpeakerCandidate(
            phrase: tag.phrase, rule: .namedAfter, cue: tag.cue, score: tag.score - 8)
        ]
      }
      if passages[next].isClosed { return [] }
    }
    return []
  }

  /// Whether only `and`, `or`, `but` or a comma stand between the passage and the next one.
  private func isJoined(_ index: Int) -> Bool {
    guard index + 1 < passages.count, passages[index + 1].depth == 0,
      passages[index + 1].block == passages[index].block
    else { return false }
    let speech = cues.speech
    let between =
      passages[index].outerTokens.upperBound..<passages[index + 1].outerTokens.lowerBound
    return !between.isEmpty && between.count <= 2
      && between.allSatisfy { speech.isComma($0) || speech.has($0, .conjunction) }
  }

  private func tag(of index: Int, in frames: [SpeechFrame]) -> SpeakerCandidate? {
    guard let frame = frames.first(where: { $0.passages.contains(index) }) else { return nil }
    let found = cues.candidates(for: passages[index], in: frame.tokens)
    return found.first { $0.rule == .tag || $0.rule == .accordingTo }
  }
}
