/// Puts what only one account has together by passage, so that nothing is told twice and every quotation,
/// name and figure stands in the sentences that say who says it, or what it is there for.
struct LoneGrouper {
  let documents: [Document]
  let items: [LoneItem]

  /// The groups of all documents, in reading order. Ages alone make no group, as they say nothing of an
  /// event.
  func groups() -> [LoneGroup] {
    documents.indices.flatMap { number in
      groups(of: items.filter { $0.document == number }, in: number)
    }
  }

  /// Items whose sentences overlap are of one group.
  private func groups(of items: [LoneItem], in number: Int) -> [LoneGroup] {
    var passages: [(sentences: ClosedRange<Int>, items: [LoneItem])] = []
    for item in items {
      guard let sentences = documents[number].sentences(of: item.span) else { continue }
      if let last = passages.last, last.sentences.overlaps(sentences) {
        passages[passages.count - 1].items.append(item)
        passages[passages.count - 1].sentences =
          min(
            last.sentences.lowerBound, sentences.lowerBound)...max(
            last.sentences.upperBound, sentences.upperBound)
      } else {
        passages.append((sentences, [item]))
      }
    }
    return passages.compactMap { group(of: $0.items, in: $0.sentences, number) }
  }

  private func group(
    of items: [LoneItem], in sentences: ClosedRange<Int>, _ number: Int
  ) -> LoneGroup? {
    let document = documents[number]
    let span = document.span(of: sentences)
    func spans(_ kind: LoneItem.Kind) -> [TextSpan] {
      items.filter { $0.kind == kind }.map(\.span)
    }
    func group(_ kind: LoneItem.Kind, _ parts: [TextSpan]) -> LoneGroup {
      LoneGroup(document: number, kind: kind, span: span, parts: parts)
    }
    let quotations = spans(.quotation).filter { own in
      !spans(.quotation).contains { $0 != own && $0.contains(own) }
    }
    let isTold = !spans(.sentence).isEmpty
    // A few quoted words in a sentence that is told whole are a part of it.
    let isQuoted = quotations.reduce(0) { $0 + $1.count } * 2 >= span.count
    if !quotations.isEmpty, isQuoted || !isTold { return group(.quotation, quotations) }
    if isTold { return group(.sentence, [span]) }
    let (persons, figures) = (spans(.person), spans(.figure))
    if persons.isEmpty, figures.allSatisfy({ document.figure(at: $0)?.kind == .age }) { return nil }
    return group(persons.isEmpty ? .figure : .person, (persons + figures).sorted())
  }
}
