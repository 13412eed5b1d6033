/// Compares accounts of one event.
public struct AccountComparer: Sendable {
  public init() {}

  public func comparison(of reference: CrossReference) -> Comparison {
    let assumed = AssumedDays(reference.documents)
    let documents = assumed.applied(to: reference.documents)
    let alignment = PassageAligner().alignment(among: documents)
    let links = alignment.allLinks
    let utterances = UtteranceGrouper().utterances(in: reference)
    let figures = documents.enumerated().flatMap {
      FigureMentionReader(reference: reference).figures(of: $1, number: $0)
    }
    let words = WordsNearFigures(documents: documents, figures: figures)
    let comparer = FigureComparer(
      documents: documents, links: links, figures: figures, words: words)
    let groups = FigureGroupCompleter(documents: documents, figures: figures, words: words)
      .completed(comparer.groups())
    let items = SharedItems(
      reference: reference, utterances: utterances, figures: figures, figureGroups: groups
    ).items()
    let vocabularies = documents.map { AccountVocabulary($0) }
    let accountWords = zip(documents, vocabularies).map { AccountWords($0, $1) }
    let differences =
      comparer.differences(of: groups)
      + DateComparer(documents: documents, links: links).differences()
      + PeriodComparer(documents: documents, links: links).differences()
      + SpeakerComparer(documents: documents, utterances: utterances).differences()
      + NameComparer(reference, links).differences()
      + WordingComparer(reference: reference, utterances: utterances).differences()
    return Comparison(
      documents: documents, accounts: accounts(documents, assumed, alignment),
      links: alignment.links,
      differences: differences.sorted { Self.order($0) < Self.order($1) },
      only: LoneItemFinder(documents: documents, alignment: alignment, words: accountWords)
        .items(among: items),
      missing: missing(items, documents, accountWords),
      designations: DesignationComparer(
        reference: reference, links: links, figureGroups: groups,
        vocabularies: vocabularies
      ).groups())
  }

  private static func order(_ difference: Difference) -> (Int, Int) {
    difference.values.first.map { ($0.document, $0.span.start) } ?? (0, 0)
  }

  private func accounts(
    _ documents: [Document], _ assumed: AssumedDays, _ alignment: PassageAlignment
  ) -> [ComparedAccount] {
    let copied = CopiedWords(documents)
    return documents.indices.map { own in
      ComparedAccount(
        document: own, assumedDay: assumed.days[own], words: documents[own].wordCount,
        independentOf: documents.indices.filter { $0 != own && copied.areIndependent(own, $0) },
        part: alignment.parts[own])
    }
  }

  private func missing(
    _ items: [SharedItems.Item], _ documents: [Document], _ words: [AccountWords]
  ) -> [MissingItem] {
    guard documents.count > 2 else { return [] }
    return items.filter { $0.places.count == documents.count - 1 }.compactMap { item in
      let present = item.places.map(\.document)
      guard let lacking = documents.indices.first(where: { !present.contains($0) }),
        !item.places.contains(where: {
          words[lacking].mayHave(item.kind, $0.span, of: documents[$0.document])
        })
      else { return nil }
      return MissingItem(
        document: lacking, kind: item.kind,
        text: documents[present[0]].singleSpaced(item.places[0].span), presentIn: present,
        spans: item.places.map(\.span))
    }.sorted { ($0.document, $0.text) < ($1.document, $1.text) }
  }
}
