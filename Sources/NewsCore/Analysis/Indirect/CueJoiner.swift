/// Makes one cue of two words that are one: `refused to endorse`, `made a promise`.
struct CueJoiner {
  let kinds: [WordKind]

  /// Adds a cue; of two that are one, the surer stays.
  func add(_ cue: IndirectSpeech, to chosen: inout [IndirectSpeech]) {
    guard let last = chosen.last, isOne(last, cue) else { return chosen.append(cue) }
    if cue.score > last.score { chosen[chosen.count - 1] = cue }
  }

  private func isOne(_ first: IndirectSpeech, _ second: IndirectSpeech) -> Bool {
    guard first.cue.tokens.upperBound <= second.cue.token else { return true }
    let between = first.cue.tokens.upperBound..<second.cue.token
    guard between.count <= 1, first.source.phrase.tokens.overlaps(second.source.phrase.tokens)
    else { return false }
    return !between.contains { kinds[$0] == .comma || kinds[$0] == .conjunction }
  }
}
