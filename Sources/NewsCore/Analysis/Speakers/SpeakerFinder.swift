/// Finds cue and speaker of quoted passages.
///
/// Rules propose candidates from the words around a passage; a trained model says how likely each is
/// to have spoken and for whom a pronoun stands; `SpeakerChooser` takes one or leaves it open.
struct SpeakerFinder {
  func quotations(from passages: [QuotedPassage], in document: Document) -> [Quotation] {
    var model = EmbeddedSpeechModel.shared
    return quotations(from: passages, in: document, by: &model)
  }

  /// The quotations when `judge` says how likely each candidate is.
  func quotations(
    from passages: [QuotedPassage], in document: Document, by judge: inout some SpeechJudge
  ) -> [Quotation] {
    guard !passages.isEmpty else { return [] }
    let scene = SpeechScene(document: document, passages: passages)
    let uses = UseReader(speech: scene.speech).uses(of: passages, in: scene.frames)
    let verdicts = AttributionFinder(scene: scene, uses: uses).verdicts(of: &judge)
    return AttributionWriter(scene: scene, verdicts: verdicts, uses: uses).quotations()
  }
}
