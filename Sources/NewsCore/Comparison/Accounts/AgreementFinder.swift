/// Says how figures for one thing go together.
struct AgreementFinder {
  private let documents: [Document]
  /// The figures of each sentence.
  private let figures: [SentencePlace: [FigureMention]]

  /// - Parameter figures: those of all documents.
  init(documents: [Document], figures: [FigureMention]) {
    self.documents = documents
    self.figures = Dictionary(grouping: figures) {
      SentencePlace(document: $0.document, sentence: $0.sentence)
    }
  }

  func verdict(of group: [FigureMention]) -> Agreement {
    let pairs = group.indices.flatMap { one in
      group.indices.filter { $0 > one }.map { (group[one], group[$0]) }
    }
    let told = pairs.filter { one, other in
      !areEqual(one, other) && !tellsToo(one, other) && !tellsToo(other, one)
    }
    if told.isEmpty { return .agrees }
    let apart = told.filter { !Rounding.isRounded($0, of: $1) && !Rounding.isRounded($1, of: $0) }
    if apart.isEmpty { return .rounder }
    return apart.allSatisfy { isUpdate($0, $1) } ? .later : .differs
  }

  /// Whether the sentence of the first has the figure of the second, too: `first put at 14, now at 17`.
  private func tellsToo(_ one: FigureMention, _ other: FigureMention) -> Bool {
    let place = SentencePlace(document: one.document, sentence: one.sentence)
    return (figures[place] ?? []).contains {
      $0.quantity.dimension == other.quantity.dimension && areEqual($0, other)
    }
  }

  private func areEqual(_ one: FigureMention, _ other: FigureMention) -> Bool {
    one.quantity.readings.contains { reading in
      other.quantity.readings.contains { reading.isEqual(to: $0) }
    }
  }

  /// Whether the two accounts were published on different days, so that one may be an update.
  private func isUpdate(_ one: FigureMention, _ other: FigureMention) -> Bool {
    let days = [one, other].map { documents[$0.document].article.metadata.published?.dayNumber }
    guard let first = days[0], let second = days[1], first != second else { return false }
    guard one.figure.kind == .count else { return false }
    // What is counted grows as more becomes known.
    return (first < second) == (one.quantity.value < other.quantity.value)
  }
}
