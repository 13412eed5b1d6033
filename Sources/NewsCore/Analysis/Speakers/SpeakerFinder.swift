/// Finds cue and speaker of quoted passages.
///
/// Rules propose candidates from the words around a passage; a trained model says how likely each is
/// to have spoken and for whom a pronoun stands; `SpeakerChooser` takes one or leaves it open.
struct SpeakerFinder {
  func quotations(from passages: [QuotedPassage], in document: Document) -> [Quotation] {
    guard !passages.isEmpty else { return [] }
    let scene = SpeechScene(document: document, passages: passages)
    var model = EmbeddedSpeechModel.shared
    let verdicts = AttributionFinder(scene: scene).verdicts(of: &model)
    return AttributionWriter(scene: scene, verdicts: verdicts).quotations()
  }
}
