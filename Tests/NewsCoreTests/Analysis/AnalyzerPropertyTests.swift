import NewsCore
import TestSupport
import Testing

/// What holds for the analysis of every text, over seeded random ones.
@Suite struct AnalyzerPropertyTests {
  private static let pieces: [String] = [
    "Ann Lee", "Mr Lee", "Lee’s", "al-Haddad", "UN", "U.S.", "Port Ely", "said", "told", "he",
    "according to", "the", "of", "in", "on", "will", "May", "March", "June", "22", "31-31", "2021",
    "1980s", "2021-06-22", "22/06/2021", "9999-99-99", "Tuesday", "last week", "two weeks ago", "$",
    "€", "£3m", "1.5–2", "million", "dozens", "one in three", "half", "a", "and", "%", "62", "0",
    "1,234,567.8", "999999999999999999999", "43-year-old", "twenty-five", "two-thirds", "-", "–",
    "“", "”", "‘", "’", "\"", "'", "«", "»", "„", ".", "…", ",", ";", ":", "?", "!", "(", ")", "/",
    "\n", "\n\n", "\r\n", "\t", "By Ann Lee", "Read more:", "LUND, May 3 (AP) —", "# ", "**", "> ",
    "<p>", "&amp;", "\u{0}", "\u{1B}[2J", "\u{202E}", "\u{200B}", "\u{FEFF}", "e\u{301}", "ß", "İ",
    "中文", "שלום", "می\u{200C}خ", "👨\u{200D}👩", "🇮🇷", "\u{FFFD}", "\u{10FFFF}", "\u{AD}", "\u{A0}",
    "\u{2028}", "Straße", "ﬁ", "①", "½", "٣",
  ]

  private func randomText(seed: Int) -> String {
    var generator = SeededGenerator(seed: UInt64(seed))
    var text = ""
    for _ in 0..<Int.random(in: 1...80, using: &generator) {
      text += Self.pieces.randomElement(using: &generator) ?? ""
      if Bool.random(using: &generator) { text += " " }
    }
    return text
  }

  /// Expects spans inside a text, between its scalars, in order and not empty.
  private func expectOrder(
    _ spans: [TextSpan], in text: SourceText, _ what: String, overlaps: Bool = false,
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    var last: TextSpan?
    for span in spans {
      let isInside = span.start < span.end && span.end <= text.count
      #expect(isInside, "\(what) \(span)", sourceLocation: sourceLocation)
      guard isInside else { continue }
      #expect(
        isBorder(span.start, in: text) && isBorder(span.end, in: text), "\(what) \(span)",
        sourceLocation: sourceLocation)
      if let last {
        let isOrdered = overlaps ? last < span : last.end <= span.start
        #expect(isOrdered, "\(what) \(last) \(span)", sourceLocation: sourceLocation)
      }
      last = span
    }
  }

  private func isBorder(_ offset: Int, in text: SourceText) -> Bool {
    offset == text.count || text.bytes[offset] & 0xC0 != 0x80
  }

  @Test(arguments: 0..<300, ["note.txt", "note.md", "note.html"])
  func everySpanStandsInTheTextInOrder(seed: Int, fileName: String) throws {
    let bytes = Array(randomText(seed: seed).utf8)
    let importer = ArticleImporter()
    // What is empty or binary is refused.
    guard
      let article = try? importer.article(
        from: bytes, id: ArticleID(fileName), fileName: fileName)
    else { return }
    let document = Analyzer().document(from: article)
    let text = document.text
    expectOrder(article.blocks.map(\.span), in: text, "block")
    expectOrder(document.tokens.map(\.span), in: text, "token")
    expectOrder(document.sentences.map(\.span), in: text, "sentence")
    expectOrder(document.dates.map(\.span), in: text, "date")
    expectOrder(document.figures.map(\.span), in: text, "figure")
    expectOrder(document.mentions.map(\.span), in: text, "mention")
    expectOrder(document.quotations.map(\.outer), in: text, "quotation", overlaps: true)
    for sentence in document.sentences {
      let inside = document.tokens[sentence.tokens].allSatisfy { sentence.span.contains($0.span) }
      #expect(inside && article.blocks[sentence.block].span.contains(sentence.span))
    }
    for quotation in document.quotations {
      #expect(quotation.outer.contains(quotation.span))
      if let mention = quotation.speaker?.mention {
        #expect(document.mentions.indices.contains(mention))
      }
    }
    for figure in document.figures {
      if let counted = figure.counted { expectOrder([counted], in: text, "counted") }
      if let value = figure.value { #expect(value.isFinite && value >= 0) }
      if let value = figure.value, let upper = figure.upper { #expect(value < upper) }
    }
    let overlap = document.dates.contains { date in
      document.figures.contains { $0.span.overlaps(date.span) }
    }
    #expect(!overlap)
  }

  /// The analysis of a text does not depend on which apostrophe it is written with.
  @Test(arguments: 0..<60)
  func apostrophesAreOne(seed: Int) {
    let text = randomText(seed: seed).replacing("'", with: "").replacing("‘", with: "")
    let typographic = Analyzer().document(from: .paragraphs(text))
    let dates = typographic.dates.map { ($0.kind, $0.date) }
    let plain = Analyzer().document(from: .paragraphs(text.replacing("’", with: "'")))
    #expect(dates.elementsEqual(plain.dates.map { ($0.kind, $0.date) }, by: ==))
    #expect(typographic.figures.map(\.value) == plain.figures.map(\.value))
  }

  private static let patterns =
    QuotationPropertyTests.patterns.compactMap {
      $0.split(separator: " ~ ").first.map(String.init)
    }
    + IndirectSpeechCases.cases.split(separator: "\n").map(String.init)

  /// A text may end anywhere, so rules must not look beyond it; every fourth word of the patterns is
  /// such an end.
  @Test(arguments: patterns.indices) func anyBeginningIsRead(number: Int) {
    let text = String(Self.patterns[number].filter { !"⟪⟫⟦⟧⌈⌉⟨⟩".contains($0) })
    let words = text.split(separator: " ")
    for count in stride(from: 1 + number % 4, through: words.count, by: 4) {
      let beginning = words.prefix(count).joined(separator: " ")
      let document = Analyzer().document(from: .paragraphs(beginning))
      for quotation in document.quotations {
        #expect(document.text.span.contains(quotation.outer), "\(beginning)")
      }
    }
  }
}
