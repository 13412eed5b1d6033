/// Reads what a description says of a person besides naming the person.
struct EpithetReader {
  private let speech: SpeechText
  private let words: DescriptionWords
  private let modifiers: DescriptionModifiers

  init(modifiers: DescriptionModifiers) {
    speech = modifiers.speech
    words = modifiers.words
    self.modifiers = modifiers
  }

  /// What a description says of a person besides the office, former and present ones aside:
  /// `hardline`, and a noun that judges, `hard-liner`.
  ///
  /// - Parameter start: the first token of the sentence, which has a capital in any case.
  func epithets(before head: Int, in before: Range<Int>, start: Int) -> [Int] {
    let adjectives = before.filter { token in
      let key = speech.text.tokens[token].key
      return modifiers.isModifier(token) && !modifiers.forms.isHyphen(token)
        && speech.mention(at: token) == nil
        && (speech.text.tokens[token].shape == .lower || token == start) && !speech.owns(token)
        && !ModifierForms.offices.contains(key) && !words.isPersonNoun(token)
        && speech.text.tokens[token].kind == .word && !isField(token)
        && !WordClasses.shared[key].contains(.officeModifier)
    }
    return words.isJudging(head) ? adjectives + [head] : adjectives
  }

  /// Whether a word says what an office is about: `campaign` in `campaign manager`.
  private func isField(_ token: Int) -> Bool {
    let key = speech.text.tokens[token].key
    return SourceWords.bodies.contains(key) || Self.fields.contains(key)
  }

  /// Whether a description with a noun and words before it says little alone: what somebody is to
  /// another and not to whom, or of which party.
  ///
  /// - Parameter isWhole: whether nothing hangs on the noun.
  func isBare(_ head: Int, after before: Range<Int>, isWhole: Bool) -> Bool {
    words.isParty(head) || isWhole && words.isRelational(head) && isPlain(before)
  }

  /// Whether words say no more of an office than `former` or `new`.
  func isPlain(_ tokens: Range<Int>) -> Bool {
    tokens.allSatisfy { ModifierForms.offices.contains(speech.text.tokens[$0].key) }
  }

  private static let fields = WordSet(
    "personal political legal financial economic medical election family press media business")
}
