/// Reads the figures of a document that can be compared: those with a number, in its prose.
struct FigureMentionReader {
  /// Where it is known who is named; without it no figure is anybody’s.
  var reference: CrossReference?

  /// How many words stand between a name and the percentage of who bears it at most: `Palin (12
  /// percent)`, `Palin earned 10 percent`.
  private static let reach = 2

  func figures(of document: Document, number: Int) -> [FigureMention] {
    let bytes = document.text.bytes.span
    return document.figures.compactMap { figure in
      guard let quantity = Quantity(figure),
        let sentence = document.sentence(at: figure.span.start),
        document.article.blocks[document.sentences[sentence].block].isProse
      else { return nil }
      var counted: Set<UInt64> = []
      var noun: UInt64?
      for token in document.tokens[document.tokens(in: figure.counted ?? TextSpan(0, 0))]
      where token.isWord {
        noun = WordStem.stem(of: token, in: bytes).value
        if let noun, !LightWords.contains(token.key) { counted.insert(noun) }
      }
      return FigureMention(
        document: number, figure: figure, quantity: quantity, sentence: sentence, counted: counted,
        noun: noun, isOfPeople: isOfPeople(figure, in: document),
        person: person(of: figure, in: document, number: number, sentence: sentence))
    }
  }

  private func isOfPeople(_ figure: Figure, in document: Document) -> Bool {
    guard figure.kind == .count, let counted = figure.counted,
      let noun = document.words(in: counted).last
    else { return false }
    return PersonNouns.isForSeveral(noun, in: document.text.bytes.span)
  }

  private func person(
    of figure: Figure, in document: Document, number: Int, sentence: Int
  ) -> EntityID? {
    let reach: Int
    switch figure.kind {
    case .age: reach = .max
    case .percentage, .share: reach = Self.reach
    case .count, .money, .measure, .duration, .tally: return nil
    }
    guard let reference,
      let mention = document.person(
        before: figure.span.start, in: document.sentences[sentence]),
      document.words(in: TextSpan(document.mentions[mention].span.end, figure.span.start)).count
        <= reach
    else { return nil }
    return reference.entity(of: mention, in: number).id
  }
}
