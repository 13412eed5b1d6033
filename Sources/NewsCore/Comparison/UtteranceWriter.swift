/// Makes utterances of drafts: every version with its class, and whether the speakers contradict.
struct UtteranceWriter {
  let reference: CrossReference
  let quotations: [ComparedQuotation]
  let names: SpeakerNames

  func utterance(of draft: UtteranceDraft) -> Utterance {
    let others = draft.members.dropFirst().sorted { $0.number < $1.number }
    let versions = (draft.members.prefix(1) + others).map { member in
      let quotation = quotations[member.number]
      return UtteranceVersion(
        document: quotation.document, quotation: quotation.quotation,
        versionClass: member.versionClass ?? versionClass(of: quotation, quotations[draft.fullest]))
    }
    return Utterance(versions: versions, hasSpeakerConflict: hasSpeakerConflict(draft))
  }

  private func versionClass(
    of quotation: ComparedQuotation, _ fullest: ComparedQuotation
  ) -> VersionClass {
    if quotation.kind == .indirect { return .paraphrased }
    let steps = WordDifference(words(of: fullest), words(of: quotation)).steps
    if steps.allSatisfy(\.isKept) { return .whole }
    return steps.contains { !$0.isKept && $0.right != nil } ? .changed : .shortened
  }

  private func words(of quotation: ComparedQuotation) -> [Token] {
    let document = reference.documents[quotation.document]
    return document.words(in: document.quotations[quotation.quotation].span)
  }

  /// Whether versions in the speaker's own words are given to two whom the texts name.
  private func hasSpeakerConflict(_ draft: UtteranceDraft) -> Bool {
    var speakers: [Int] = []
    for member in draft.members where member.versionClass == nil {
      let quotation = quotations[member.number]
      guard quotation.isSpeakerCertain, let speaker = quotation.speaker else { continue }
      if speakers.contains(where: { names.differ($0, speaker) }) { return true }
      if !speakers.contains(speaker) { speakers.append(speaker) }
    }
    return false
  }
}
