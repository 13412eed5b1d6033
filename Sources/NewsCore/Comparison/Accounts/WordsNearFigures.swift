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
    let all = ComparedWordReader(document: document)
      .words(in: document.sentences[mention.sentence].tokens)
    let before = all.filter { $0.token.span.end <= span.start }.suffix(reach)
    let behind = all.filter { $0.token.span.start >= span.end }.prefix(reach)
    let telling = (before + behind).filter { word in
      !word.isLight && !word.isNumber && !mention.counted.contains(word.key)
        && WordRarity.shared.weight(of: word.token, stem: word.key) >= least
        && !document.mentions.contains { $0.span.contains(word.token.span) }
        && !document.dates.contains { $0.span.contains(word.token.span) }
        && !document.figures.contains { $0.span.contains(word.token.span) }
    }
    return Set(telling.map(\.key))
  }
}
