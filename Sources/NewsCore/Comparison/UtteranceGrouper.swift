/// Puts together the quotations that report the same utterance.
///
/// Quotations are taken from the longest to the shortest, and each joins the utterance whose
/// fullest version it goes best with, or begins one. So no short quotation ties two utterances
/// together, and the order of the articles does not matter.
public struct UtteranceGrouper {
  public init() {}

  /// Every quotation of every article is a version of exactly one utterance; most utterances have
  /// one version only.
  ///
  /// - Returns: the utterances in reading order of their first versions.
  public func utterances(in reference: CrossReference) -> [Utterance] {
    let weights = WordWeights(reference.documents)
    let names = SpeakerNames(reference.entities)
    let quotations = ComparedQuotationReader(reference: reference, weights: weights).quotations()
    var drafts = drafts(
      of: quotations, UtteranceRules(weights: weights, names: names), in: reference)
    ParaphraseFinder(quotations: quotations).join(&drafts)
    let writer = UtteranceWriter(reference: reference, quotations: quotations, names: names)
    let grouped = Set(drafts.flatMap { $0.members.map(\.number) })
    let alone = quotations.indices.filter { !grouped.contains($0) }
      .map { UtteranceDraft(fullest: $0) }
    return (drafts + alone).sorted { $0.first < $1.first }.map(writer.utterance)
  }

  private func drafts(
    of quotations: [ComparedQuotation], _ rules: UtteranceRules, in reference: CrossReference
  ) -> [UtteranceDraft] {
    var drafts: [UtteranceDraft] = []
    var index = UtteranceIndex(weights: rules.weights)
    for number in order(of: quotations, in: reference) {
      let quotation = quotations[number]
      var best: (draft: Int, verdict: UtteranceRules.Verdict)?
      for candidate in index.candidates(for: quotation) {
        let fullest = quotations[drafts[candidate].fullest]
        guard let verdict = rules.verdict(fuller: fullest, shorter: quotation) else { continue }
        if verdict.score > (best?.verdict.score ?? -1) { best = (candidate, verdict) }
      }
      if let best {
        drafts[best.draft].add(number, as: best.verdict.isTranslation ? .translated : nil)
      } else {
        index.add(drafts.count, quotation)
        drafts.append(UtteranceDraft(fullest: number))
      }
    }
    return drafts
  }

  /// Speech in quotation marks from the longest to the shortest; what has as many words by what its
  /// article is, so that the order of the articles does not count.
  private func order(
    of quotations: [ComparedQuotation], in reference: CrossReference
  ) -> [Int] {
    let articles = reference.documents.map(\.article)
    let orders = articles.map { ArticleOrder($0) }
    return quotations.indices.filter { index in
      quotations[index].use == .speech && quotations[index].kind != .indirect
    }.sorted { left, right in
      let (one, other) = (quotations[left], quotations[right])
      if one.words.count != other.words.count { return one.words.count > other.words.count }
      if one.document == other.document { return one.outer < other.outer }
      let (first, second) = (orders[one.document], orders[other.document])
      return first == second
        ? articles[one.document].id < articles[other.document].id : first < second
    }
  }
}
