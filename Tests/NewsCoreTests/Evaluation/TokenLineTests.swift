import Testing

@testable import NewsCore

/// Lines of texts that were cut into tokens.
struct TokenLineTests {
  @Test(arguments: [
    ("Holt\tB-PER", TokenLine.token("Holt", last: "B-PER")),
    ("Holt\tNNP\tB-PER \r", .token("Holt", last: "B-PER")),
    ("Holt\t", .token("Holt", last: "")),
    ("Holt", .token("Holt", last: nil)),
    ("1 000\tO", .token("1 000", last: "O")),
    ("1 000", .token("1 000", last: nil)),
    ("\u{A0}\tO", .token("\u{A0}", last: "O")),
    ("\tO", .token("", last: "O")),
    ("", .blank), (" \t\u{A0}", .blank),
    ("-DOCSTART-", .articleStart), ("-DOCSTART-\tO", .articleStart),
    ("-DOCSTART- -X- O", .articleStart), ("-DOCSTART-X\tO", .token("-DOCSTART-X", last: "O")),
  ])
  func isRead(line: String, expected: TokenLine) {
    #expect(TokenLine(line) == expected)
  }

  @Test(arguments: [
    ("Holt NNP  B-PER ", TokenLine.token("Holt", last: "B-PER")),
    ("Holt", .token("Holt", last: nil)),
    ("1 000\tO", .token("1 000", last: "O")),
    ("-DOCSTART- -X- O", .articleStart),
  ])
  func spacesSeparateWhereThereIsNoTab(line: String, expected: TokenLine) {
    #expect(TokenLine(line, separator: .tabOrSpace) == expected)
  }

  @Test func anArticleIsGivenBackLineByLine() {
    var article = TokenArticle()
    #expect(article.isEmpty)
    for line in ["", "-DOCSTART- -X- O", "Mr\tX\tO", "Holt", "", "", "left"] {
      article.add(TokenLine(line))
    }
    #expect(article.sentences == [["Mr", "Holt"], ["left"]])
    #expect(
      article.text(tags: [["O", "B-PER"], ["O"]])
        == "\n-DOCSTART-\tO\nMr\tO\nHolt\tB-PER\n\n\nleft\tO\n")
  }
}
