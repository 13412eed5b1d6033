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

  /// Whether versions in the speaker's own words are given to two whom the texts name, neither of them
  /// beside the words that are given to the other: it may be he whom that text means.
  private func hasSpeakerConflict(_ draft: UtteranceDraft) -> Bool {
    let given = draft.members.filter { $0.versionClass == nil }.map { quotations[$0.number] }
      .filter { $0.isSpeakerCertain && $0.speaker != nil }
    var speakers: [Int: ComparedQuotation] = [:]
    for quotation in given {
      guard let speaker = quotation.speaker, speakers[speaker] == nil else { continue }
      let isContradicted = speakers.contains { other, words in
        names.differ(other, speaker) && !isNamed(other, beside: quotation)
          && !isNamed(speaker, beside: words)
      }
      if isContradicted { return true }
      speakers[speaker] = quotation
    }
    return false
  }

  /// Whether an entity is named in the sentence in which a quotation begins.
  private func isNamed(_ entity: Int, beside quotation: ComparedQuotation) -> Bool {
    let document = reference.documents[quotation.document]
    guard let sentence = document.sentence(at: quotation.outer.start) else { return false }
    return document.mentions.part(in: document.sentences[sentence].span, \.span).indices.contains {
      reference.links[quotation.document][$0].entity == entity
    }
  }
}
