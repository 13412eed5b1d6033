import NewsCore
import TestSupport
import Testing

@testable import NewsCore

@Suite struct TokenizerTests {
  @Test(arguments: [
    ("Iran’s president-elect won’t go.", "Iran’s president-elect won’t go ."),
    ("It's the voters' choice", "It's the voters ' choice"),
    ("the U.S. and non-U.S. firms", "the U.S. and non-U.S. firms"),
    ("U.S.-led", "U.S. - led"),
    ("J. A. Park, at 9 a.m. or 10 p.m.", "J. A. Park , at 9 a.m. or 10 p.m."),
    ("He saw a. Then b.", "He saw a . Then b ."),
    ("17.9 million, 1,200 votes, 7:30; 62%", "17.9 million , 1,200 votes , 7:30 ; 62 %"),
    ("the year 2020. Then", "the year 2020 . Then"),
    ("AT&T cut $1.2bn", "AT&T cut $ 1.2bn"),
    ("“No,”Park said", "“ No , ” Park said"),
    ("rock ’n’ roll of the ’90s", "rock ’ n ’ roll of the ’ 90s"),
    ("wait... what?!", "wait . . . what ? !"),
    ("Ph.D. from St.Gallen", "Ph . D. from St . Gallen"),
    ("François’s naïve Łódź", "François’s naïve Łódź"),
    ("Taʼif and Ka‘bi", "Taʼif and Ka‘bi"),
    ("東京です。", "東京です 。"),
  ])
  func cutsWordsNumbersAndMarks(text: String, expected: String) {
    #expect(tokens(text).joined(separator: " ") == expected)
  }

  @Test func skipsMarkupAndWhatIsNoProse() {
    let source = SourceText("Menu\n\nA **bold** word")
    let article = Article(
      id: ArticleID("a"), format: .markdown, encoding: "utf-8", text: source,
      blocks: [Block(.furniture, TextSpan(0, 4)), Block(.paragraph, TextSpan(6, 21))],
      markup: [TextSpan(8, 10), TextSpan(14, 16)], metadata: ArticleMetadata())
    let words = Tokenizer().tokens(in: article).map { source[$0.span] }
    #expect(words == ["A", "bold", "word"])
  }

  /// Words, marks, letters of several scripts and characters without width, in any order.
  @Test(arguments: 0..<200)
  func coversEveryCharacterThatIsNotSpace(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let pieces = [
      "a", "B.", "é", "’", "'", "\"", "“", ".", ",", "5", "7.5", "-", " ", "\n", "&", "東",
      "\u{200B}",
      "🙂", "$", "ʼ", "‘",
    ]
    let text = (0..<40).map { _ in pieces.randomElement(using: &random) ?? "" }.joined()
    let source = SourceText(text)
    let found = Tokenizer().tokens(in: .paragraphs(text))
    var covered: Set<Int> = []
    var last = 0
    for token in found {
      #expect(token.span.start >= last && !token.span.isEmpty)
      last = token.span.end
      covered.formUnion(token.span.range)
    }
    let uncovered = source.bytes.indices.filter { !covered.contains($0) }.map { source.bytes[$0] }
    let rest = String(decoding: uncovered, as: UTF8.self).unicodeScalars
    #expect(rest.allSatisfy { $0 == " " || $0 == "\n" || $0 == "\u{200B}" })
  }

  private func tokens(_ text: String) -> [String] {
    let article = Article.paragraphs(text)
    return Tokenizer().tokens(in: article).map { article.text[$0.span] }
  }
}
