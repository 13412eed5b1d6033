/// Tells phrases that can say or think something from those that cannot.
struct IndirectSourceRule {
  let speech: SpeechText

  /// Whether somebody is meant: neither `nobody` nor `anybody`; before a colon only who can speak, and
  /// what is written.
  func isSomebody(_ source: NounPhrase, of cue: CueCandidate) -> Bool {
    let words = source.tokens.filter { speech.text.isWord($0) }.map { speech.text.tokens[$0].key }
    if let first = words.first, Self.nobody.contains(first) { return false }
    if words.count > 1, Self.no.contains(words[0]), Self.one.contains(words[1]) { return false }
    return cue.part != .colon || canSpeak(source)
  }

  private func canSpeak(_ phrase: NounPhrase) -> Bool {
    guard phrase.head == .description else { return true }
    let kinds = SpeakerKindReader(speech: speech)
    guard let head = kinds.head(of: phrase.tokens) else { return false }
    let word = speech.text.tokens[head]
    // `Q` and `A` of an interview
    return word.span.count == 1 || SourceWords.documents.contains(word.key)
      || kinds.isForSomebody(head)
  }

  private static let nobody = WordSet("nobody none anybody anyone whoever nothing")
  private static let no = WordSet("no")
  private static let one = WordSet("one")
}
