extension Comparison {
  /// The comparison with the passages that a reader has anchored.
  public func anchored(by anchors: [Anchor]) -> Comparison {
    let own = Set(anchors.compactMap(pair))
    if own.isEmpty { return self }
    let computed = links.filter { link in
      !anchors.contains { $0.displaces(place(of: link.one), place(of: link.other)) }
    }
    let added = own.map {
      PassageLink(
        one: $0.one, other: $0.other, certainty: Anchor.certainty, reasons: [Anchor.reason])
    }
    return Comparison(
      documents: documents, accounts: accounts,
      links: (computed + added).sorted { $0.pair < $1.pair },
      differences: differences, only: only, missing: missing, designations: designations)
  }

  private func place(of sentence: SentencePlace) -> Place {
    let document = documents[sentence.document]
    return Place(
      article: document.article.id, span: document.sentences[sentence.sentence].span)
  }

  /// The sentences of an anchor; nil when one of them is in no account.
  private func pair(_ anchor: Anchor) -> SentencePair? {
    guard let one = sentence(at: anchor.one), let other = sentence(at: anchor.other) else {
      return nil
    }
    return SentencePair(one, other)
  }

  private func sentence(at place: Place) -> SentencePlace? {
    guard let document = documents.firstIndex(where: { $0.article.id == place.article }) else {
      return nil
    }
    return documents[document].sentence(at: place.span.start).map {
      SentencePlace(document: document, sentence: $0)
    }
  }
}
