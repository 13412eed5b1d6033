import TestSupport
import Testing

@testable import NewsCore

@Suite struct QuotationFinderTests {
  /// ⟦⟧ stand around what is quoted, without its marks.
  static let cases = [
    // Every kind of mark.
    "“⟦We will not yield,⟧” she said.",
    "‘⟦We will not yield,⟧’ she said.",
    "\"⟦We will not yield,⟧\" she said.",
    "'⟦We will not yield,⟧' she said.",
    "``⟦We will not yield,⟧'' she said.",
    "''⟦We will not yield,⟧'' she said.",
    "`⟦We will not yield,⟧' she said.",
    "«⟦Nous restons⟧», dit-elle.",
    "« ⟦Nous restons⟧ », dit-elle.",
    "»⟦Wir bleiben⟧«, sagte sie.",
    "»⟦Vi stannar⟧», sade hon.",
    "„⟦Wir bleiben⟧“, sagte sie. „⟦Und ihr?⟧“",
    "„⟦Zostajemy⟧”, powiedziała.",
    "”⟦Vi stannar⟧”, sade hon.",
    "‚⟦Wir bleiben⟧‘, sagte sie.",
    "‹⟦Wir bleiben⟧›, sagte sie.",
    "彼は「⟦行かない⟧」と言った。",
    // Nested.
    "“⟦He told me, ‘⟦No deal,⟧’ and left,⟧” she said.",
    "‘⟦He told me, “⟦No deal,⟧” and left,⟧’ she said.",
    "\"⟦He told me, '⟦No deal,⟧' and left,⟧\" she said.",
    "“⟦He told me, ‘⟦No deal.⟧’⟧” She left.",
    "\"⟦He told me '⟦no⟧'⟧\" and left.",
    // Several in a paragraph, split by the writer's words.
    "“⟦We won,⟧” she said, “⟦and they lost.⟧” Nobody “⟦yielded⟧”.",
    "‘⟦We won,⟧’ she said, ‘⟦and they lost.⟧’ Nobody ‘⟦yielded⟧’.",
    // Apostrophes are no marks.
    "Iran’s week’s work: he’d said the voters’ choice was theirs.",
    "The ’90s were rock ’n’ roll, and ’twas goin’ well in the ’20s.",
    "the ferries’ crews and the mates’ wives met the boss’s sons",
    "‘⟦The voters’ choice is clear,⟧’ she said.",
    "‘⟦The voters’ choice and the ’90s,⟧’ she said, ‘⟦aren’t the parties’ business.⟧’",
    "He called it ‘⟦a matter of human rights⟧’ when asked about the ferries’ crews.",
    "She called the crew’s pay ‘⟦non-negotiable⟧’ and the owners’ offer ‘⟦poor⟧’.",
    "“⟦It’s the owners’ fault,⟧” she said of the ’90s.",
    "‘⟦Iran’s⟧’ is a word.",
    // Measures are no marks.
    "He is 6'2\" tall and she is 5' 4\", said \"⟦the mate⟧\".",
    "The 12\" record and the 9' pole were sold.",
    "At 40° 26' 46\" they met.",
    // Spaces lost or added.
    "“⟦We won,⟧”Park said.",
    "She said,“⟦We won.⟧” They left.",
    "\"⟦We won,⟧\"she said. \"⟦They lost.⟧\"",
    "\" ⟦We won,⟧ \" she said.",
    "(“⟦Big Tom⟧”) and “⟦Lame Anne⟧”—both sailors",
    // Wrong or mixed glyphs.
    "“⟦We won,⟧\" she said. \"⟦They lost.⟧”",
    "He was “⟦the best in the port⟧“ and she left.",
    // A missing mark: the rest is still found.
    "“⟦We won,⟧ she said. “⟦They lost.⟧” He called it “⟦luck⟧”.",
    "We won,” she said. “⟦They lost.⟧”",
    "\"⟦We won,⟧ she said. \"⟦They lost.⟧\"",
    "“⟦We won.⟧ The mate left. “⟦They lost.⟧” He called it “⟦luck⟧”.",
    "He called it ‘luck. “⟦They lost,⟧” she said.",
    "She said: “⟦We won. They lost.⟧\n\nThe mate called it “⟦luck⟧”.",
    // Continued over paragraphs.
    "“⟦We won.⟧\n\n“⟦They lost.⟧\n\n“⟦All is well,⟧” she said.\n\nHe called it “⟦luck⟧”.",
    "‘⟦We won.⟧\n\n‘⟦It’s the voters’ choice,⟧’ she said.",
    "She said: “⟦We won.⟧\n\n“⟦They lost.⟧”\n\nThe mate left.",
    // Nothing between the marks.
    "An empty “” and '' and \"…\" are nothing.",
  ]

  @Test(arguments: cases)
  func finds(marked: String) {
    let marked = MarkedText(marked)
    #expect(texts(marked.text) == marked.spans.map { SourceText(marked.text)[$0] })
    #expect(passages(marked.text).map(\.span) == marked.spans)
  }

  @Test(arguments: cases.filter { !$0.contains("``") && !$0.contains("''") && !$0.contains("’’") })
  func readsEitherApostropheAlike(marked: String) {
    for (from, to) in [("’", "'"), ("'", "’"), ("’", "ʼ")] {
      let text = MarkedText(marked.replacing(from, with: to))
      #expect(passages(text.text).map(\.span) == text.spans)
    }
  }

  @Test func keepsMarksOutsideTheSpan() {
    let text = MarkedText("She said ⟨“⟦We won.⟧”⟩ and ⟨‘⟦left⟧’⟩.")
    #expect(passages(text.text).map(\.span) == text.spans)
    #expect(passages(text.text).map(\.outer) == text["⟨"])
  }

  @Test func tellsWhatIsLeftOpenAndGoesOn() {
    let found = passages("“We won.\n\n“They lost,” she said.")
    #expect(found.map(\.isClosed) == [false, true])
    #expect(found.map(\.isContinuation) == [false, true])
    #expect(found.map(\.block) == [0, 1])
  }

  @Test(arguments: 0..<400)
  func staysInBlocksAndNests(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let pieces = [
      "“", "”", "‘", "’", "\"", "'", "''", "``", "«", "»", "„", "‚", "‹", "›", "「", "」", "『", "』",
      " ",
      " ", "we", "voters", "said", "Park", "5", "6'2", ",", ".", "?", "\n\n", "\n", "(", ")", "—",
    ]
    let text = (0..<60).map { _ in pieces.randomElement(using: &random) ?? "" }.joined()
    let document = document(text)
    let found = QuotationFinder().passages(in: document)
    for (index, passage) in found.enumerated() {
      #expect(document.article.blocks[passage.block].span.contains(passage.outer))
      #expect(passage.outer.contains(passage.span) && !passage.span.isEmpty)
      #expect(passage.tokens.first.map { document.tokens[$0].span.start } == passage.span.start)
      #expect(passage.tokens.last.map { document.tokens[$0].span.end } == passage.span.end)
      for other in found[..<index] {
        #expect(other.outer < passage.outer)
        #expect(other.span.contains(passage.outer) || !other.outer.overlaps(passage.outer))
      }
    }
  }

  private func document(_ text: String) -> Document {
    var document = Document(article: .paragraphs(text))
    document.tokens = Tokenizer().tokens(in: document.article)
    document.sentences = SentenceSplitter().sentences(in: document)
    return document
  }

  private func passages(_ text: String) -> [QuotedPassage] {
    QuotationFinder().passages(in: document(text))
  }

  private func texts(_ text: String) -> [String] {
    passages(text).map { SourceText(text)[$0.span] }
  }
}
