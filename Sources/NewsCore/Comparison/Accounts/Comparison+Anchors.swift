extension Comparison {
  /// The comparison with the passages that a reader has anchored, which take the place of every link
  /// of the two between their accounts.
  public func anchored(by anchors: [Anchor]) -> Comparison {
    let own = Set(anchors.compactMap(pair))
    if own.isEmpty { return self }
    let computed = links.filter { link in
      !own.contains { anchor in
        anchor.one.document == link.one.document && anchor.other.document == link.other.document
          && (anchor.one == link.one || anchor.other == link.other)
      }
    }
    let added = own.map {
      PassageLink(one: $0.one, other: $0.other, certainty: 100, reasons: ["your anchor"])
    }
    return Comparison(
      documents: documents, accounts: accounts,
      links: (computed + added).sorted { $0.pair < $1.pair },
      differences: differences, only: only, missing: missing, designations: designations)
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
