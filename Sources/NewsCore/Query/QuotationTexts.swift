/// The texts of one quotation that terms look at, each folded when it is first asked for.
struct QuotationTexts {
  private var own: FoldedWords
  private var around: FoldedWords
  private var speaker: FoldedWords
  private var cue: FoldedWords
  private var hasOwn = false
  private var hasAround = false
  private var hasSpeaker = false
  private var hasCue = false

  /// - Parameter keepsWriting: whether terms ask how words are written.
  init(keepsWriting: Bool) {
    own = FoldedWords(keepsWriting: keepsWriting)
    around = own
    speaker = own
    cue = own
  }

  private var quotation: Quotation?
  private var document: Document?

  /// Turns to another quotation.
  mutating func turn(to index: Int, of document: Document) {
    quotation = document.quotations[index]
    self.document = document
    hasOwn = false
    hasAround = false
    hasSpeaker = false
    hasCue = false
  }

  /// The words of the quotation.
  mutating func words() -> FoldedWords {
    if !hasOwn, let quotation { Self.fill(&own, [quotation.span], of: document) }
    hasOwn = true
    return own
  }

  /// The words at the cue that name the speaker.
  mutating func speakerWords() -> FoldedWords {
    if !hasSpeaker, let quotation {
      Self.fill(&speaker, [quotation.speaker?.span].compactMap(\.self), of: document)
    }
    hasSpeaker = true
    return speaker
  }

  mutating func cueWords() -> FoldedWords {
    if !hasCue, let quotation {
      Self.fill(&cue, [quotation.cue].compactMap(\.self), of: document)
    }
    hasCue = true
    return cue
  }

  /// The words of the quotation and of the sentences it stands in, but for those that name the
  /// speaker: nobody is quoted about himself by being quoted.
  mutating func surroundings() -> FoldedWords {
    if !hasAround, let quotation, let document {
      let span = document.surroundings(of: quotation)
      var spans = [span]
      if let speaker = quotation.speaker?.span, span.contains(speaker) {
        spans = [TextSpan(span.start, speaker.start), TextSpan(speaker.end, span.end)]
      }
      Self.fill(&around, spans, of: document)
    }
    hasAround = true
    return around
  }

  private static func fill(
    _ words: inout FoldedWords, _ spans: [TextSpan], of document: Document?
  ) {
    words.removeAll()
    guard let document else { return }
    for span in spans {
      for piece in document.article.markup.gaps(in: span) {
        words.append(document.text.bytes.span.extracting(piece.range))
      }
      words.endWord()
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
