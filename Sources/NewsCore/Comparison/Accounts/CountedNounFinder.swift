/// Finds what accounts call those whom they count alike.
struct CountedNounFinder {
  let documents: [Document]

  /// Smaller numbers are the same by chance.
  private static let least = 3.0

  /// The words for what is counted in each account; none where the numbers are not one, or the noun
  /// is.
  func places(of figures: [FigureMention]) -> [DesignationPlace] {
    let counts = figures.filter { $0.figure.kind == .count && $0.figure.counted != nil }
    guard let first = counts.first, first.quantity.value >= Self.least,
      counts.allSatisfy({ $0.quantity.isEqual(to: first.quantity) }),
      Set(counts.compactMap(\.noun)).count > 1, counts.allSatisfy(\.isOfPeople)
    else { return [] }
    return counts.compactMap { mention in
      guard let span = mention.figure.counted, let noun = mention.noun else { return nil }
      return DesignationPlace(document: mention.document, span: span, head: noun)
    }
  }
}
