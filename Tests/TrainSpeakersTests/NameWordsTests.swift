import Testing

@testable import train_speakers

/// Whether two strings name the same.
struct NameWordsTests {
  @Test(
    arguments: [
      ("Nina Park", "park"), ("Mr. Park", "park"), ("Nina Park, the mayor of Leeds", "park"),
      ("President Omar Reyes Jr.", "reyes"), ("Port Authority of Leeds", "authority"),
      ("Park’s", "park"), ("the mayor", nil), ("", nil),
    ] as [(String, String?)])
  func theHeadIsTheLastNameBeforeACut(string: String, head: String?) {
    #expect(NameWords.head(of: string) == head)
  }

  @Test func allCapitalisedWordsCount() {
    #expect(
      NameWords.capitalised(in: "former Senator Nina O’Hara’s aide") == [
        "senator", "nina", "o’hara",
      ])
  }
}
