import Testing

@testable import NewsCore

/// Which words of a speaker's name are compared.
@Suite struct SpeakerWordsTests {
  @Test(arguments: [
    ("Ada Berg", "berg"),
    ("Mr. Berg, the nominee", "berg"),
    ("Ada Berg Jr.", "berg"),
    ("Berg’s", "berg"),
    ("Ada O’Neil-Berg", "o’neil-berg"),
    ("Ada Berg of the Dock Board", "berg"),
    ("Ada Berg (Lund)", "berg"),
    ("the spokesman for Ada Berg", "berg"),
    ("Senator Berg", "berg"),
    ("President", nil),
    ("she", nil),
    ("", nil),
    ("Étienne Önal", "önal"),
  ])
  func findsTheHead(text: String, head: String?) {
    #expect(SpeakerWords(text).head == head)
  }

  @Test func listsCapitalisedWords() {
    #expect(
      SpeakerWords("Mrs. Ada B. Berg-Lund’s aide in the U.S., Tom 2nd_Lee").capitalised
        == ["mrs", "ada", "b", "berg-lund", "u.s", "tom"])
  }
}
