import NewsCore

/// A quotation with the speaker that annotators gave it.
struct AnnotatedQuotation: Sendable {
  /// What the words for the speaker are.
  enum SpeakerKind: String, Sendable {
    case name, proper, pronoun, nominal, none
  }

  /// The words quoted, in bytes of the text.
  let span: TextSpan
  let kind: SpeakerKind
  /// The words for the speaker and where they stand.
  let speaker: String
  let speakerSpan: TextSpan?
  /// The names of a speaker: those within the words, for a pronoun those that a program found.
  let names: Set<String>
}
