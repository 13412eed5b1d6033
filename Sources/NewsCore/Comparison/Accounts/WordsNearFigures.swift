/// The telling words that stand near figures: no names, no numbers, nothing that says little.
struct WordsNearFigures {
  private let words: [Set<UInt64>]

  /// How many words of a sentence before a figure, and behind it, are near.
  private static let reach = 6
  /// Words that say less say little about anything.
  private static let least: Float = 0.25

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
    let taken =
      document.mentions.part(in: sentence.span, \.span).map(\.span)
      + document.dates.part(in: sentence.span, \.span).map(\.span)
      + document.figures.part(in: sentence.span, \.span).map(\.span)
    let telling = (before + behind).filter { word in
      !word.isLight && !word.isNumber && !mention.counted.contains(word.key)
        && WordRarity.shared.weight(of: word.token, stem: word.key) >= least
        && !taken.contains { $0.contains(word.token.span) }
    }
    return Set(telling.map(\.key))
  }
}
