/// Finds speakers who say something together: `Marsh, Calder and Lind said`.
struct JointSpeakers {
  let scene: SpeechScene

  private var speech: SpeechText { scene.speech }

  /// All that say it with whom `phrase` names; nil when somebody speaks alone.
  ///
  /// - Parameter cue: the word that says that something was said.
  func speaker(of phrase: NounPhrase, cue: Range<Int>?) -> Speaker? {
    guard phrase.head.isNoun else { return nil }
    let first = phrase.tokens.lowerBound
    let finder = CoordinationFinder(
      speech: speech, sentence: scene.frames[scene.frame(of: first)].tokens)
    let isBehind = cue.map { $0.lowerBound < first } ?? false
    let members =
      isBehind ? finder.members(beginningWith: phrase) : finder.members(endingWith: phrase)
    guard let members, let one = members.first, let other = members.last else { return nil }
    if members.count == 1 {
      return Speaker(
        span: span(of: one), mention: nil,
        kind: SpeakerKindReader(speech: speech).kind(of: one, mention: nil))
    }
    return Speaker(
      span: TextSpan(span(of: one).start, span(of: other).end), mention: nil, kind: .group,
      joint: members.compactMap(mention))
  }

  private func mention(of phrase: NounPhrase) -> Int? {
    guard case .mention(let mention) = phrase.head else { return nil }
    return mention
  }

  /// The name where there is one, else all words.
  private func span(of phrase: NounPhrase) -> TextSpan {
    mention(of: phrase).map { speech.mentions[$0].span } ?? speech.span(phrase.tokens)
  }
}
