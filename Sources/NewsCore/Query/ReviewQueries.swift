extension CrossReference {
  /// The ambiguous and uncertain links, a row for each candidate, in reading order; also those that
  /// were judged, so that a verdict can be looked at and changed.
  ///
  /// When a name that says who is meant has a candidate, as another spelling of it, that is one
  /// row, not one for each mention.
  public func reviewRows() -> [ReviewRow] {
    var reviews: [Review] = judgements.map {
      Review(mention: $0.mention, candidate: $0.candidate, reason: $0.reason, verdict: $0.verdict)
    }
    let judged = Set(reviews.map(\.key))
    for (document, row) in links.enumerated() {
      for (mention, link) in row.enumerated() where !link.candidates.isEmpty {
        let mention = MentionReference(document: document, mention: mention)
        for candidate in link.candidates {
          let review = Review(
            mention: mention, candidate: candidate, reason: link.reason, verdict: nil)
          if !judged.contains(review.key) { reviews.append(review) }
        }
      }
    }
    reviews.sort { ($0.mention, $0.candidate) < ($1.mention, $1.candidate) }
    var seen: Set<[Int]> = []
    return reviews.compactMap { review in
      let entity = links[review.mention.document][review.mention.mention].entity
      let isOfName = isFullName(of: review.mention)
      guard !isOfName || seen.insert([entity, review.candidate]).inserted else { return nil }
      return row(of: review)
    }
  }

  /// A mention and a candidate.
  private struct Review {
    let mention: MentionReference
    let candidate: Int
    let reason: String
    let verdict: Verdict?

    var key: [Int] { [mention.document, mention.mention, candidate] }
  }

  /// Whether the words of a mention say who is meant in whatever article they stand.
  private func isFullName(of mention: MentionReference) -> Bool {
    let document = documents[mention.document]
    let found = document.mentions[mention.mention]
    return NameKey.identifies(found.kind, document.text.singleSpaced(found.span))
  }

  private func row(of review: Review) -> ReviewRow? {
    let entity = entities[review.candidate]
    guard let best = best(of: entity, for: review.mention) else { return nil }
    let mention = concordanceLine(of: review.mention)
    return ReviewRow(
      id: ReviewID(mention: mention.place, candidate: entity.id), name: mention.match,
      mention: mention, candidateName: entity.name, candidateLine: concordanceLine(of: best),
      reason: review.reason, verdict: review.verdict)
  }

  /// The mention that shows best who an entity is: one that has its name, in the article of another
  /// mention if it is there, else the first.
  private func best(of entity: Entity, for mention: MentionReference) -> MentionReference? {
    let others = entity.mentions.filter { $0 != mention }
    func isNamed(_ reference: MentionReference) -> Bool {
      let found = documents[reference.document]
      return found.text.singleSpaced(found.mentions[reference.mention].span) == entity.name
    }
    return others.first { $0.document == mention.document && isNamed($0) }
      ?? others.first(where: isNamed) ?? others.first ?? entity.mentions.first
  }

  private func concordanceLine(of reference: MentionReference) -> ConcordanceLine {
    let document = documents[reference.document]
    return Excerpt(of: document).concordanceLine(
      document.mentions[reference.mention].span,
      origin: links[reference.document][reference.mention].origin)
  }
}
