/// What is read of a document to find what it calls persons, once for all who look for it.
struct DescriptionReaders {
  let document: Document
  let speech: SpeechText
  let words: DescriptionWords
  let modifiers: DescriptionModifiers
  let epithets: EpithetReader
  /// What somebody else says.
  let quoted: [TextSpan]

  init(_ document: Document) {
    self.document = document
    speech = SpeechText(document: document, passages: [])
    words = DescriptionWords(speech: speech)
    modifiers = DescriptionModifiers(document: document, speech: speech, words: words)
    epithets = EpithetReader(modifiers: modifiers)
    quoted = document.quotedSpans
  }
}
