/// Finds cue and speaker of quoted passages.
struct SpeakerFinder {
  func quotations(from passages: [QuotedPassage], in document: Document) -> [Quotation] { [] }
}
