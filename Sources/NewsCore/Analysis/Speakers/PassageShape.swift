/// How a passage is written and what stands around it, in small numbers.
struct PassageShape {
  /// Whether the writer adds no words in the sentence, whether the words are a clause of their own,
  /// and how many they are: 0 to 15.
  let shape: Int
  /// What stands right before the passage: 0 to 15.
  let before: Int
  /// How the passage ends and what stands right after it: 0 to 15.
  let ends: Int
  /// Whether all words but the small ones have capitals.
  let isTitleCase: Bool

  init(_ passage: QuotedPassage, in frame: SpeechFrame, of speech: SpeechText) {
    let words = passage.tokens.filter { speech.text.isWord($0) }
    let length = words.count < 3 ? 0 : words.count < 6 ? 1 : words.count < 13 ? 2 : 3
    let isClause = words.first.map { speech.text.isCapitalised($0) } ?? false
    shape = length << 2 | (frame.isQuotedWhole ? 2 : 0) | (isClause ? 1 : 0)
    let opening = passage.outerTokens.lowerBound
    before =
      opening > frame.tokens.lowerBound ? Self.wordClass(of: opening - 1, in: speech) : 0
    ends =
      Self.lastMark(of: passage, in: speech) << 2
      | Self.following(passage.outerTokens.upperBound, in: frame, of: speech)
    isTitleCase =
      words.count > 1
      && words.allSatisfy {
        speech.text.isCapitalised($0) || speech.has($0, [.preposition, .determiner, .conjunction])
      }
  }

  /// What a token can be, as a number from 1 to 15.
  static func wordClass(of token: Int, in speech: SpeechText) -> Int {
    if speech.isComma(token) { return 1 }
    if speech.isColon(token) { return 2 }
    if speech.isDash(token) { return 3 }
    if !speech.text.isWord(token) { return 4 }
    if speech.mention(at: token) != nil { return 14 }
    let grammar = speech.grammar[token]
    if grammar.contains(.saying) { return 5 }
    if grammar.contains(.labelling) { return 6 }
    if grammar.contains(.intending) { return 7 }
    if speech.has(token, [.determiner, .possessive]) { return 8 }
    if grammar.contains(.preposition) { return 9 }
    if grammar.contains(.subordinator) { return 10 }
    if grammar.contains(.conjunction) { return 11 }
    if grammar.contains(.auxiliary) { return 12 }
    return grammar.contains(.adverb) || speech.isManner(token) ? 13 : 15
  }

  /// The mark with which the words end: a comma, a full stop, a question mark, or none.
  private static func lastMark(of passage: QuotedPassage, in speech: SpeechText) -> Int {
    guard let last = passage.tokens.last else { return 3 }
    if speech.isComma(last) { return 0 }
    if speech.text.isWord(last) { return speech.text.endsInStop(last) ? 1 : 3 }
    return speech.text.scalar(last) == 0x2E ? 1 : 2
  }

  /// What follows the passage in its sentence: nothing, a comma, a word, another mark.
  private static func following(
    _ next: Int, in frame: SpeechFrame, of speech: SpeechText
  ) -> Int {
    guard next < frame.tokens.upperBound else { return 0 }
    if speech.isComma(next) || speech.isDash(next) { return 1 }
    return speech.text.isWord(next) ? 2 : 3
  }
}
