import TestSupport
import Testing

@testable import NewsCore

/// What holds for the quotations of every text.
@Suite struct QuotationPropertyTests {
  static let patterns =
    MarkPatterns.all + SplitPatterns.all + SetOffPatterns.all + HeadlinePatterns.all
    + UsePatterns.all + TagPatterns.all

  /// Two apostrophes in a row are a mark of their own.
  static let withoutTwins = patterns.filter { !$0.contains("''") && !$0.contains("’’") }

  @Test(arguments: withoutTwins, [("’", "'"), ("'", "’"), ("’", "ʼ")])
  func anyApostropheReadsAlike(_ text: String, _ change: (String, String)) {
    let pattern = QuotationPattern(text.replacing(change.0, with: change.1))
    #expect(pattern.found == pattern.expected)
  }

  /// Whichever mark is missing, what stands in other paragraphs is found as before.
  @Test(arguments: [("“", "”"), ("\"", "\""), ("‘", "’"), ("'", "'"), ("«", "»"), ("„", "“")])
  func oneMissingMarkStaysInItsParagraph(opening: String, closing: String) {
    let sentence =
      "<We left,> said ⟦Ann Moe⟧. <We stayed,> said ⟦Bo Lie⟧. ⟦Moe⟧ called it <a small thing>."
    let whole = sentence.replacing("<", with: opening).replacing(">", with: closing)
    let places = sentence.indices.filter { sentence[$0] == "<" || sentence[$0] == ">" }
    for place in places {
      var cut = sentence
      cut.remove(at: place)
      let damaged = cut.replacing("<", with: opening).replacing(">", with: closing)
      let found = QuotationPattern("\(whole)\n\n\(damaged)\n\n\(whole)").found
      let expected = QuotationPattern(whole).found
      #expect(Array(found.prefix(3)) == expected, "\(damaged)")
      #expect(Array(found.suffix(3)) == expected, "\(damaged)")
    }
  }

  @Test(arguments: 0..<400)
  func passagesNestInTheirBlocks(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let pieces = [
      "“", "”", "‘", "’", "\"", "'", "''", "«", "»", " ", "we ", "said ", "Park ", "Nina Park ",
      "Q: ", "A: ", "PARK: ", "@park: ", "(@park) ", "— ", "tweeted: ", "wrote:\n\n", "5 ", ", ",
      ". ", "=", "\n\n", "\n\n", "\n\n— ", "\n\nPark: ", "\n\nReyes: ",
    ]
    let text = (0..<60).map { _ in pieces.randomElement(using: &random) ?? "" }.joined()
    let document = document(text, random: &random)
    let found = QuotationFinder().passages(in: document)
    for (index, passage) in found.enumerated() {
      #expect(document.article.blocks[passage.block].span.contains(passage.outer))
      #expect(passage.outer.contains(passage.span) && !passage.span.isEmpty)
      #expect(document.tokens[passage.tokens.lowerBound].span.start == passage.span.start)
      #expect(document.tokens[passage.tokens.upperBound - 1].span.end == passage.span.end)
      #expect(passage.label.map { document.tokens.indices.contains($0.lowerBound) } ?? true)
      for other in found[..<index] {
        #expect(!(passage.outer < other.outer))
        #expect(other.span.contains(passage.outer) || !other.outer.overlaps(passage.outer))
      }
    }
    let quotations = SpeakerFinder().quotations(from: found, in: document)
    #expect(quotations.map(\.span) == found.map(\.span))
  }

  /// Paragraphs, some of them set off.
  private func document(_ text: String, random: inout SeededGenerator) -> Document {
    let kinds = (0..<60).map { _ -> Block.Kind in
      Int.random(in: 0..<5, using: &random) == 0 ? .blockQuotation : .paragraph
    }
    var document = Document(article: .paragraphs(text, kinds: kinds))
    document.tokens = Tokenizer().tokens(in: document.article)
    document.sentences = SentenceSplitter().sentences(in: document)
    return document
  }
}
