/// Finds speakers who say something together: `Nina Park and Omar Reyes said`.
struct JointSpeakers {
  let speech: SpeechText

  /// The words for all of them when the phrase is one of two names that are the subject of one verb;
  /// nil when somebody speaks alone.
  func span(of phrase: NounPhrase) -> TextSpan? {
    guard case .mention(let mention) = phrase.head, isSpeaker(mention) else { return nil }
    if let first = first(before: start(of: mention)) { return span(from: first, to: mention) }
    if let last = last(after: speech.tokens(of: mention).upperBound) {
      return span(from: mention, to: last)
    }
    return nil
  }

  private func span(from first: Int, to last: Int) -> TextSpan? {
    let start = self.start(of: first)
    let end = speech.tokens(of: last).upperBound
    let isBeforeVerb =
      end < speech.text.tokens.count && speech.has(end, .saying)
      && (start == 0 || !speech.text.isWord(start - 1) || speech.text.beginsLine(start))
    let isAfterVerb =
      start > 0 && speech.has(start - 1, .saying)
      && (end == speech.text.tokens.count || !speech.text.isWord(end))
    guard isBeforeVerb || isAfterVerb else { return nil }
    return TextSpan(speech.mentions[first].span.start, speech.mentions[last].span.end)
  }

  /// The name behind an `and` at `end`.
  private func last(after end: Int) -> Int? {
    guard end + 1 < speech.text.tokens.count, speech.text.tokens[end].key == Self.and,
      let next = speech.mention(at: end + 1), isSpeaker(next)
    else { return nil }
    return next
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
