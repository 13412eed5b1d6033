/// Reads the figures of a document that can be compared: those with a number, in its prose.
struct FigureMentionReader {
  /// Where it is known who is named; without it no figure is anybody’s.
  var reference: CrossReference?

  /// How many words stand between a name and the percentage of who bears it at most: `Marsh (12
  /// percent)`, `Marsh earned 10 percent`.
  private static let reach = 2

  func figures(of document: Document, number: Int) -> [FigureMention] {
    let bytes = document.text.bytes.span
    return document.figures.compactMap { figure in
      guard let quantity = Quantity(figure),
        let sentence = document.sentence(at: figure.span.start),
        document.article.blocks[document.sentences[sentence].block].isProse,
        !isPointingBack(figure, in: document)
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

  /// `the two countries`, `our two nations`: which they are was told before, and nothing is counted.
  private func isPointingBack(_ figure: Figure, in document: Document) -> Bool {
    let index = document.tokens(in: figure.span).lowerBound - 1
    guard figure.kind == .count, figure.value == 2, index >= 0 else { return false }
    let token = document.tokens[index]
    return FigureWords.pointers.contains(token.key) || token.isPossessive(in: document)
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
    guard let reference else { return nil }
    let mention =
      switch figure.kind {
      case .age:
        owner(behind: figure, in: document)
          ?? document.person(before: figure.span.start, in: document.sentences[sentence])
      case .percentage, .share: bearer(of: figure, in: document.sentences[sentence], of: document)
      case .count, .money, .measure, .duration, .tally: Int?.none
      }
    return mention.map { reference.entity(of: $0, in: number).id }
  }

  /// The person whose name follows an age: `the 61-year-old Marsh`.
  private func owner(behind figure: Figure, in document: Document) -> Int? {
    let mention = document.mentions.partitioningIndex { $0.span.start >= figure.span.end }
    guard mention < document.mentions.count, document.mentions[mention].kind == .person,
      document.words(in: TextSpan(figure.span.end, document.mentions[mention].span.start)).isEmpty
    else { return nil }
    return mention
  }

  /// The person who is named right before a percentage.
  private func bearer(of figure: Figure, in sentence: Sentence, of document: Document) -> Int? {
    guard let mention = document.person(before: figure.span.start, in: sentence) else { return nil }
    let between = TextSpan(document.mentions[mention].span.end, figure.span.start)
    return document.words(in: between).count <= Self.reach ? mention : nil
  }
}
