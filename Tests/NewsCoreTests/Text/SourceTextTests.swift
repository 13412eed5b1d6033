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
}
