/// Finds speakers who say something together: `Nina Park and Omar Reyes said`.
struct JointSpeakers {
  let speech: SpeechText

  /// The words for all of them when the phrase is the last of several names that are the subject of
  /// one verb; nil when somebody speaks alone.
  func span(of phrase: NounPhrase) -> TextSpan? {
    guard case .mention(let last) = phrase.head, isSpeaker(last) else { return nil }
    let tokens = speech.tokens(of: last)
    guard let first = first(before: start(of: last)) else { return nil }
    let start = self.start(of: first)
    let isBeforeVerb =
      tokens.upperBound < speech.text.tokens.count && speech.has(tokens.upperBound, .saying)
      && (start == 0 || !speech.text.isWord(start - 1) || speech.text.beginsLine(start))
    let isAfterVerb = start > 0 && speech.has(start - 1, .saying)
    guard isBeforeVerb || isAfterVerb else { return nil }
    return TextSpan(speech.mentions[first].span.start, speech.mentions[last].span.end)
  }

  /// The first of the names that lead up to `and` before `end`.
  private func first(before end: Int) -> Int? {
    guard end > 1, speech.text.tokens[end - 1].key == Self.and,
      let before = speech.mention(at: end - 2), isSpeaker(before), !speech.isPossessive(before)
    else { return nil }
    return before
  }

  /// Where a name begins with its title.
  private func start(of mention: Int) -> Int {
    var start = speech.tokens(of: mention).lowerBound
    guard let title = speech.mentions[mention].title else { return start }
    while start > 0, speech.text.tokens[start - 1].span.start >= title.start { start -= 1 }
    return start
  }

  private func isSpeaker(_ mention: Int) -> Bool {
    let kind = speech.mentions[mention].kind
    return kind == .person || kind == .organisation
  }

  private static let and = FoldedKey("and")
}
