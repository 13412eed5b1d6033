/// A quotation with what is needed to tell whether it reports the same utterance as another.
struct ComparedQuotation {
  let document: Int
  /// Index into the document's quotations.
  let quotation: Int
  let kind: Quotation.Kind
  let use: QuotationUse
  let outer: TextSpan
  /// The number of the story, which is the article's own where no other accounts are known.
  let story: Int
  /// The day the article was published, in days from 1 January 1970; nil when unknown.
  let day: Int?
  /// The entity of the speaker; nil when nobody is named.
  let speaker: Int?
  /// Whether the text names the speaker at the cue and leaves no doubt who that is.
  let isSpeakerCertain: Bool
  let words: QuotedWords
  /// The content of the words around a quotation of few words, by which it is told from others
  /// of the same words.
  let context: [UInt64]
}
