/// Finds words that accounts give to different speakers.
struct SpeakerComparer {
  let documents: [Document]
  let utterances: [Utterance]

  func differences() -> [Difference] {
    utterances.filter(\.hasSpeakerConflict).map { utterance in
      let values = utterance.versions.map { version in
        let document = documents[version.document]
        let quotation = document.quotations[version.quotation]
        return Difference.Value(
          document: version.document, span: quotation.span,
          content: quotation.speaker.map { .text(document.singleSpaced($0.span)) }, unit: nil)
      }
      let first = documents[utterance.versions[0].document]
      let words = first.quotations[utterance.versions[0].quotation].span
      return Difference(
        what: "who said “\(first.singleSpaced(words))”", kind: .speaker, verdict: .differs,
        values: values.sorted { ($0.document, $0.span) < ($1.document, $1.span) })
    }
  }
}
