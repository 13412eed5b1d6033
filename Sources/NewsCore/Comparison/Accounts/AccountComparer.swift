/// Compares accounts of one event.
public struct AccountComparer: Sendable {
  public init() {}

  public func comparison(of reference: CrossReference) -> Comparison {
    let documents = reference.documents
    let alignment = PassageAligner().alignment(among: documents)
    let utterances = UtteranceGrouper().utterances(in: reference)
    let comparer = FigureComparer(documents: documents, links: alignment.links)
    let figures = comparer.groups()
    let items = SharedItems(reference: reference, utterances: utterances, figures: figures).items()
    let differences =
      comparer.differences(of: figures)
      + DateComparer(documents: documents, links: alignment.links).differences()
      + SpeakerComparer(documents: documents, utterances: utterances).differences()
    return Comparison(
      documents: documents, accounts: accounts(documents), links: alignment.links,
      differences: differences.sorted { Self.order($0) < Self.order($1) },
      only: only(items, alignment, documents), missing: missing(items, documents))
  }

  private static func order(_ difference: Difference) -> (Int, Int) {
    difference.values.first.map { ($0.document, $0.span.start) } ?? (0, 0)
  }

  private func accounts(_ documents: [Document]) -> [ComparedAccount] {
    let copied = CopiedWords(documents)
    return documents.indices.map { own in
      ComparedAccount(
        document: own, words: documents[own].wordCount,
        independentOf: documents.indices.filter { $0 != own && copied.areIndependent(own, $0) })
    }
  }

  private func only(
    _ items: [SharedItems.Item], _ alignment: PassageAlignment, _ documents: [Document]
  ) -> [LoneItem] {
    guard documents.count > 1 else { return [] }
    let alone = items.filter { $0.places.count == 1 }.map { item in
      LoneItem(document: item.places[0].document, span: item.places[0].span, kind: item.kind)
    }
    let sentences = alignment.alone.map { place in
      LoneItem(
        document: place.document, span: documents[place.document].sentences[place.sentence].span,
        kind: .sentence)
    }
    return (alone + sentences).sorted { ($0.document, $0.span) < ($1.document, $1.span) }
  }

  private func missing(_ items: [SharedItems.Item], _ documents: [Document]) -> [MissingItem] {
    guard documents.count > 2 else { return [] }
    return items.filter { $0.places.count == documents.count - 1 }.map { item in
      let present = item.places.map(\.document)
      let lacking = documents.indices.first { !present.contains($0) } ?? 0
      return MissingItem(
        document: lacking, kind: item.kind,
        text: documents[present[0]].text.singleSpaced(item.places[0].span), presentIn: present,
        spans: item.places.map(\.span))
    }.sorted { ($0.document, $0.text) < ($1.document, $1.text) }
  }
}
