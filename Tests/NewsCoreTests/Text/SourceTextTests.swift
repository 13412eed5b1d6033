import Testing

@testable import NewsCore

@Suite struct SourceTextTests {
  @Test(arguments: [
    ("Ann Lee", "Ann Lee"), ("Ann\n   Lee", "Ann Lee"), (" Ann Lee ", "Ann Lee"),
    ("Ann\u{A0}Lee", "Ann Lee"), ("Ann\u{2003}Lee’s", "Ann Lee’s"), ("Zoë", "Zoë"),
    ("Ann\u{3000}\tLee", "Ann Lee"), ("", ""),
  ])
  func wordsWithOneSpaceBetween(words: String, expected: String) {
    let text = SourceText(words)
    #expect(text.singleSpaced(text.span) == expected)
  }

  @Test func illFormedPartsBecomeReplacementCharacters() {
    #expect(SourceText(repairing: [0x61, 0xE2, 0x80, 0x62]).bytes == Array("a\u{FFFD}b".utf8))
    #expect(SourceText(repairing: Array("é".utf8)).bytes == Array("é".utf8))
  }

  @Test func whatEndsATextElsewhereIsReplacedByWhatIsAsLong() {
    #expect(SourceText(repairing: Array("a\0é\0".utf8)).bytes == Array("a\u{1A}é\u{1A}".utf8))
    let wide = TextDecoder().text(from: [0xFF, 0xFE, 0x61, 0, 0, 0, 0x62, 0])
    #expect(wide.text.bytes == Array("a\u{1A}b".utf8))
    #expect(ArticleID("a\0b").name == "a\u{FFFD}b")
  }
}
