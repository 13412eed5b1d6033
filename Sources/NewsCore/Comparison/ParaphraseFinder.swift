/// Finds the utterances that indirect quotations report in the writer's own words.
struct ParaphraseFinder {
  let quotations: [ComparedQuotation]

  /// What the content words weigh at least that a paraphrase shares with the utterance.
  private static let leastWeight: Float = 1.6
  /// The part of the lighter one's words that this is at least.
  private static let leastPart: Float = 0.4

  /// Adds each indirect quotation to the utterance it goes best with: of the same speaker in the
  /// same story, in whose words the article does not give it already.
  func join(_ drafts: inout [UtteranceDraft]) {
    var places: [Place: [Int]] = [:]
    for (index, draft) in drafts.enumerated() {
      for place in Set(draft.members.compactMap { place(of: quotations[$0.number]) }) {
        places[place, default: []].append(index)
      }
    }
    var joined: [(draft: Int, number: Int)] = []
    for (number, quotation) in quotations.enumerated() where quotation.kind == .indirect {
      guard let place = place(of: quotation) else { continue }
      var best: (draft: Int, weight: Float)?
      for index in places[place] ?? [] {
        let draft = drafts[index]
        let isPrinted = draft.members.contains {
          quotations[$0.number].document == quotation.document
        }
        guard !isPrinted, let weight = weight(quotation, quotations[draft.fullest]) else {
          continue
        }
        if weight > (best?.weight ?? 0) { best = (index, weight) }
      }
      if let best { joined.append((best.draft, number)) }
    }
    for (draft, number) in joined { drafts[draft].add(number, as: .paraphrased) }
  }

  /// A speaker in a story.
  private struct Place: Hashable {
    let story: Int
    let speaker: Int
  }

  private func place(of quotation: ComparedQuotation) -> Place? {
    quotation.speaker.map { Place(story: quotation.story, speaker: $0) }
  }

  /// What the shared content words weigh; nil when it is too little.
  private func weight(_ paraphrase: ComparedQuotation, _ fullest: ComparedQuotation) -> Float? {
    let sum = paraphrase.words.weight(in: fullest.words)
    let whole = min(paraphrase.words.weight, fullest.words.weight)
    return sum >= max(Self.leastWeight, Self.leastPart * whole) ? sum : nil
  }
}
