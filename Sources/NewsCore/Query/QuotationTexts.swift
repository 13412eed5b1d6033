/// The texts of one quotation that terms look at, each folded when it is first asked for.
struct QuotationTexts {
  enum Part: Int, CaseIterable {
    /// The quotation itself.
    case quotation
    /// The quotation and the sentences it stands in, but for the words that name the speaker:
    /// nobody is quoted about himself by being quoted.
    case surroundings
    /// What names the speaker at the cue.
    case speaker
    case cue
  }

  private var words: [FoldedWords]
  private var isKnown: [Bool]
  private var document: Document?
  private var quotation: Quotation?

  /// - Parameter keepsWriting: whether terms ask how words are written.
  init(keepsWriting: Bool) {
    words = Part.allCases.map { _ in FoldedWords(keepsWriting: keepsWriting) }
    isKnown = Part.allCases.map { _ in false }
  }

  /// Turns to the quotations of a document.
  mutating func open(_ document: Document) {
    self.document = document
    quotation = nil
  }

  /// Turns to another quotation of the document.
  mutating func turn(to quotation: Quotation) {
    self.quotation = quotation
    for part in isKnown.indices { isKnown[part] = false }
  }

  /// The words of a part; none where there is no such part.
  mutating func words(of part: Part) -> FoldedWords {
    let index = part.rawValue
    guard !isKnown[index] else { return words[index] }
    isKnown[index] = true
    words[index].removeAll()
    guard let document, let quotation else { return words[index] }
    for span in Self.spans(of: part, quotation, document) {
      for piece in document.article.markup.gaps(in: span) {
        words[index].append(document.text.bytes.span.extracting(piece.range))
      }
      words[index].endWord()
    }
    return words[index]
  }

  private static func spans(
    of part: Part, _ quotation: Quotation, _ document: Document
  ) -> [TextSpan] {
    let speaker = quotation.speaker?.span
    switch part {
    case .quotation: return [quotation.span]
    case .speaker: return speaker.map { [$0] } ?? []
    case .cue: return quotation.cue.map { [$0] } ?? []
    case .surroundings:
      let span = document.surroundings(of: quotation)
      guard let speaker, span.contains(speaker) else { return [span] }
      return [TextSpan(span.start, speaker.start), TextSpan(speaker.end, span.end)]
    }
  }
}

extension Document {
  /// From where the first sentence begins that a quotation stands in to where the last one ends.
  func surroundings(of quotation: Quotation) -> TextSpan {
    var span = quotation.outer
    for sentence in sentences where sentence.span.overlaps(quotation.outer) {
      span = TextSpan(min(span.start, sentence.span.start), max(span.end, sentence.span.end))
    }
    return span
  }
}
