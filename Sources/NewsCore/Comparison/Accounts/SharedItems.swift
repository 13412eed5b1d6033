/// Which accounts have which people, quotations and figures.
struct SharedItems {
  /// One thing, with a place in each account that has it.
  struct Item {
    let kind: LoneItem.Kind
    /// The places in reading order; the first of each account.
    let places: [Place]
  }

  struct Place: Hashable {
    let document: Int
    let span: TextSpan
  }

  let reference: CrossReference
  let utterances: [Utterance]
  /// The figures of all documents.
  let figures: [FigureMention]
  /// Those that give a number for the same thing.
  let figureGroups: [[FigureMention]]

  func items() -> [Item] { people() + quotations() + figureItems() }

  /// The people who are named.
  private func people() -> [Item] {
    reference.entities.filter { $0.kind == .person }.map { entity in
      var seen: Set<Int> = []
      let mentions = entity.mentions.filter { seen.insert($0.document).inserted }
      return Item(
        kind: .person,
        places: mentions.map {
          Place(
            document: $0.document,
            span: reference.documents[$0.document].mentions[$0.mention].span)
        })
    }
  }

  /// What is printed as somebody's words, within another quotation or not; nothing that one account has
  /// within a quotation of which others have a version.
  private func quotations() -> [Item] {
    let versions = utterances.map(versions)
    let shared = shared(of: versions)
    return versions.compactMap { quotations in
      guard let (document, first) = quotations.first, first.use == .speech, first.kind != .indirect
      else { return nil }
      let isWithin = shared[document].contains {
        $0 != first.span && $0.contains(first.span)
      }
      if isWithin, quotations.allSatisfy({ $0.0 == document }) { return nil }
      var seen: Set<Int> = []
      return Item(
        kind: .quotation,
        places: quotations.sorted { ($0.0, $0.1.span) < ($1.0, $1.1.span) }
          .filter { seen.insert($0.0).inserted }
          .map { Place(document: $0.0, span: $0.1.span) })
    }
  }

  /// For each document the quotations of which others have a version.
  private func shared(of versions: [[(Int, Quotation)]]) -> [[TextSpan]] {
    var spans: [[TextSpan]] = Array(repeating: [], count: reference.documents.count)
    for quotations in versions {
      guard quotations.contains(where: { $0.0 != quotations[0].0 }) else { continue }
      for (document, quotation) in quotations { spans[document].append(quotation.span) }
    }
    return spans
  }

  private func versions(of utterance: Utterance) -> [(Int, Quotation)] {
    utterance.versions.map { version in
      (version.document, reference.documents[version.document].quotations[version.quotation])
    }
  }

  /// Figures in groups, and all others.
  private func figureItems() -> [Item] {
    let taken = Set(
      figureGroups.joined().map { Place(document: $0.document, span: $0.figure.span) })
    let groups =
      figureGroups
      + figures.filter { figure in
        // Small numbers say little.
        figure.quantity.value > 2
          && !taken.contains(Place(document: figure.document, span: figure.figure.span))
      }.map { [$0] }
    return groups.map { group in
      Item(kind: .figure, places: group.map { Place(document: $0.document, span: $0.figure.span) })
    }
  }
}
