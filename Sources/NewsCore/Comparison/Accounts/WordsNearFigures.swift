/// The telling words that stand near figures: no names, no numbers, nothing that says little.
struct WordsNearFigures {
  private let words: [Set<UInt64>]

  /// How many words of a sentence before a figure, and behind it, are near.
  private static let reach = 6

  init(documents: [Document], figures: [FigureMention]) {
    words = figures.map { Self.words(near: $0, in: documents[$0.document]) }
  }

  /// How many words near a figure are near all of several others.
  func shared(_ figure: Int, _ others: [Int]) -> Int {
    others.reduce(words[figure]) { $0.intersection(words[$1]) }.count
  }

  private static func words(near mention: FigureMention, in document: Document) -> Set<UInt64> {
    let span = mention.figure.span
    let sentence = document.sentences[mention.sentence]
    let all = ComparedWordReader(document: document).words(in: sentence.tokens)
    let before = all.filter { $0.token.span.end <= span.start }.suffix(reach)
    let behind = all.filter { $0.token.span.start >= span.end }.prefix(reach)
    return TellingWordReader(document: document).stems(of: before + behind, in: sentence)
      .subtracting(mention.counted)
  }
}
