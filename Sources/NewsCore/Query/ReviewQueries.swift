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
    var shown: [Int: MentionReference] = [:]
    return reviews.compactMap { review in
      let entity = links[review.mention.document][review.mention.mention].entity
      let isOfName = isFullName(of: review.mention)
      guard !isOfName || seen.insert([entity, review.candidate]).inserted else { return nil }
      return row(of: review, &shown)
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
    return NameKey.identifies(found.kind, document.singleSpaced(found.span))
  }

  /// - Parameter shown: for candidates of rows before, the mention that shows best who they are.
  private func row(of review: Review, _ shown: inout [Int: MentionReference]) -> ReviewRow? {
    let entity = entities[review.candidate]
    let best = shown[review.candidate] ?? entity.mentions.first { isNamed($0, entity) }
    shown[review.candidate] = best
    guard let line = nearest(of: entity, to: review.mention) ?? best ?? entity.mentions.first else {
      return nil
    }
    let mention = concordanceLine(of: review.mention)
    return ReviewRow(
      id: ReviewID(mention: mention.place, candidate: entity.id), name: mention.match,
      mention: mention, candidateName: entity.name, candidateLine: concordanceLine(of: line),
      reason: review.reason, verdict: review.verdict)
  }

  /// A mention of an entity by its name in the article of another mention, and not that mention.
  private func nearest(
    of entity: Entity, to mention: MentionReference
  ) -> MentionReference? {
    let first = entity.mentions.partitioningIndex { $0.document >= mention.document }
    return entity.mentions[first...].prefix { $0.document == mention.document }
      .first { $0 != mention && isNamed($0, entity) }
  }

  private func isNamed(_ mention: MentionReference, _ entity: Entity) -> Bool {
    let document = documents[mention.document]
    return document.singleSpaced(document.mentions[mention.mention].span) == entity.name
  }

  private func concordanceLine(of reference: MentionReference) -> ConcordanceLine {
    let document = documents[reference.document]
    return Excerpt(of: document).concordanceLine(
      document.mentions[reference.mention].span,
      origin: links[reference.document][reference.mention].origin, context: Excerpt.wideContext)
  }
}
