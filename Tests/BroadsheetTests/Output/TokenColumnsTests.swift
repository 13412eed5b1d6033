import Testing

@testable import broadsheet

/// The lines that `broadsheet tag` gives back.
@Suite struct TokenColumnsTests {
  @Test func everyLineComesBackWithItsTag() {
    var columns = TokenColumns()
    for line in [
      "-DOCSTART-\tO", "", "Mr\tX", "Holt\tB-PER", "left", "Paris", "", "", " ", "The", "World",
      "Bank",
    ] {
      columns.add(line)
    }
    #expect(
      columns.finish() == """
        -DOCSTART-\tO

        Mr\tO
        Holt\tB-PER
        left\tO
        Paris\tB-LOC



        The\tO
        World\tB-ORG
        Bank\tI-ORG

        """)
  }

  @Test func anArticleLeavesNothingToTheNext() {
    var columns = TokenColumns()
    columns.add("Holt")
    _ = columns.finish()
    #expect(columns.finish() == "")
  }

  @Test func anArticleBeginsAtItsMark() {
    #expect(TokenColumns().beginsArticle("-DOCSTART- -X- O"))
    #expect(!TokenColumns().beginsArticle("DOCSTART"))
  }
}
