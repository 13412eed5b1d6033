/// Finds cue and speaker of quoted passages.
///
/// Candidates are proposed from the words around a passage, each with the rule that speaks for it
/// and a score; `SpeakerChooser` takes one or none; a pronoun is then resolved to the person it
/// stands for.
struct SpeakerFinder {
  func quotations(from passages: [QuotedPassage], in document: Document) -> [Quotation] {
    guard !passages.isEmpty else { return [] }
    let speech = SpeechText(document: document, passages: passages)
    let frames = SpeechFrame.frames(
      of: document.sentences, passages: passages, speech: speech)
    let uses = UseReader(speech: speech).uses(of: passages, in: frames)
    let choices = choices(for: passages, uses: uses, frames: frames, speech: speech)
    let writer = AttributionWriter(
      speech: speech, frames: frames, passages: passages, choices: choices, uses: uses)
    return writer.quotations()
  }

  /// The candidate chosen for each passage.
  private func choices(
    for passages: [QuotedPassage], uses: [QuotationUse], frames: [SpeechFrame], speech: SpeechText
  ) -> [SpeakerCandidate?] {
    let cues = CueCandidates(speech: speech)
    let carries = CarryCandidates(
      speech: speech, passages: passages, frames: frames, subjects: cues.subjects)
    let labels = LabelCandidates(speech: speech)
    let continued = ContinuedCandidates(passages: passages, cues: cues)
    let chooser = SpeakerChooser()
    var choices = [SpeakerCandidate?](repeating: nil, count: passages.count)
    for (number, frame) in frames.enumerated() {
      for index in frame.passages {
        let passage = passages[index]
        if passage.depth > 0 {
          let window = window(of: index, among: passages)
          choices[index] = chooser.choice(among: cues.candidates(for: passage, in: window))
          continue
        }
        if uses[index] == .title || uses[index] == .nickname { continue }
        var candidates =
          cues.candidates(for: passage, in: frame.tokens)
          + carries.candidates(for: index, in: number, choices: choices)
          + (carries.signature(after: number).map { [$0] } ?? [])
        candidates += continued.candidates(for: index, in: frames)
        if uses[index] == .term || passage.label != nil {
          candidates.removeAll { !$0.isCued(in: frame.tokens) }
        }
        if let label = labels.candidate(for: passage) { candidates.append(label) }
        choices[index] = chooser.choice(among: candidates)
      }
      if number > 0, frames[number - 1].isQuotedWhole, frames[number - 1].block == frame.block,
        let last = frames[number - 1].passages.last, choices[last] == nil,
        let first = frame.passages.first, let following = choices[first]
      {
        choices[last] = carries.candidate(from: following)
      }
    }
    return choices
  }

  /// The words of the quotation around a nested one.
  private func window(of index: Int, among passages: [QuotedPassage]) -> Range<Int> {
    let inner = passages[index]
    var outer = index - 1
    while outer > 0, passages[outer].depth >= inner.depth { outer -= 1 }
    let window = passages[max(outer, 0)].tokens
    return window.lowerBound <= inner.outerTokens.lowerBound
      && inner.outerTokens.upperBound <= window.upperBound ? window : inner.outerTokens
  }
}
