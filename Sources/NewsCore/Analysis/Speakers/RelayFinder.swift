/// Finds the medium through which words came: `AP` in `told AP`, `state TV` in `he said, according
/// to state TV`.
struct RelayFinder {
  let speech: SpeechText
  private let phrases: NounPhraseFinder
  private let kinds: SpeakerKindReader

  init(speech: SpeechText) {
    self.speech = speech
    phrases = NounPhraseFinder(speech: speech)
    kinds = SpeakerKindReader(speech: speech)
  }

  /// The words that name the medium in the sentence of a quotation.
  ///
  /// - Parameter speaker: the words for the speaker, who is never the relay.
  func relay(in sentence: Range<Int>, speaker: Range<Int>) -> TextSpan? {
    for token in sentence where speech.depth[token] == 0 && !speaker.contains(token) {
      if let phrase = medium(after: token, notAfter: sentence.upperBound) ?? reporter(at: token),
        !phrase.tokens.overlaps(speaker)
      {
        if case .mention(let mention) = phrase.head { return speech.mentions[mention].span }
        return speech.span(phrase.tokens)
      }
    }
    return nil
  }

  /// `told AP`, `according to state TV`, `in an interview with the Herald`.
  private func medium(after token: Int, notAfter limit: Int) -> NounPhrase? {
    let key = speech.text.tokens[token].key
    let next = token + 1
    guard next < limit else { return nil }
    if Self.telling.contains(key) { return mediumPhrase(at: next, notAfter: limit) }
    let isTo = Self.toward.contains(speech.text.tokens[next].key)
    guard isTo, key == Self.according || Self.occasions.contains(key) else { return nil }
    return mediumPhrase(at: next + 1, notAfter: limit)
  }

  /// `the Herald reported`.
  private func reporter(at token: Int) -> NounPhrase? {
    guard Self.reporting.contains(speech.text.tokens[token].key), token > 0,
      let phrase = phrases.phrase(endingAt: token, notBefore: max(0, token - 6)),
      kinds.isMedium(phrase)
    else { return nil }
    return phrase
  }

  private func mediumPhrase(at start: Int, notAfter limit: Int) -> NounPhrase? {
    guard let phrase = phrases.phrase(startingAt: start, notAfter: limit), kinds.isMedium(phrase)
    else { return nil }
    return phrase
  }

  private static let telling = WordSet("told tells telling")
  private static let reporting = WordSet("reported reports")
  private static let occasions = WordSet(
    "interview interviews statement statements comments remarks email e-mail message spoke speaking"
  )
  private static let toward = WordSet("to with by")
  private static let according = FoldedKey("according")
}
