/// The telling words that stand near figures: no names, no numbers, nothing that says little.
struct WordsNearFigures {
  private let words: [Set<UInt64>]

  init(documents: [Document], figures: [FigureMention]) {
    words = figures.map { Self.words(near: $0, in: documents[$0.document]) }
  }

  /// How many words near a figure are near all of several others.
  func shared(_ figure: Int, _ others: [Int]) -> Int {
    others.reduce(words[figure]) { $0.intersection(words[$1]) }.count
  }

  private static func words(near mention: FigureMention, in document: Document) -> Set<UInt64> {
    TellingWordReader(document: document).stems(
      beside: mention.figure.span, in: document.sentences[mention.sentence]
    ).subtracting(mention.counted)
  }
}
