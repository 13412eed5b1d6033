import Testing

@testable import NewsCore

/// Annotated texts are read token by token, and what is wrong with them is said.
struct TaggedArticleReaderTests {
  private func articles(_ text: String) throws -> [TaggedArticle] {
    try TaggedArticleReader().articles(in: Array(text.utf8))
  }

  private func message(_ bytes: [UInt8]) -> String? {
    do {
      _ = try TaggedArticleReader().articles(in: bytes)
      return nil
    } catch {
      return error.message
    }
  }

  @Test func readsArticlesSentencesAndTheLinesTheyAreOn() throws {
    let found = try articles(
      "\n-DOCSTART-\tO\n\nAda\tNNP\tB-PER\nMarsh\tNNP\tE-PER\n\n\nleft\tO\n-DOCSTART- O\nBo S-PER")
    #expect(found.map(\.tokens.sentences) == [[], [["Ada", "Marsh"], ["left"]], [["Bo"]]])
    #expect(
      found.map { $0.tags.map { $0.map(\.text) } } == [
        [], [["B-PER", "E-PER"], ["O"]], [["S-PER"]],
      ])
    #expect(found.map(\.firstLines) == [[], [4, 8], [10]])
  }

  @Test(arguments: [
    "Ada\tB-PER\nleft\tO\n", "\u{FEFF}Ada B-PER\r\nleft O\r\n", "Ada\tB-PER\rleft\tO",
  ])
  func linesMayEndAsTheyDo(text: String) throws {
    let found = try articles(text)
    #expect(found.map(\.tokens.sentences) == [[["Ada", "left"]]])
    #expect(found[0].firstLines == [1])
  }

  @Test(arguments: [
    ("", "there is no token in it; give a token, a tab and its tag on each line"),
    (
      "\n-DOCSTART-\tO\n\n", "there is no token in it; give a token, a tab and its tag on each line"
    ),
    (
      "Ada\tB-PER\n\nleft\n",
      "line 3: “left” has no tag; put a tab and O, or B- and the kind, after it"
    ),
    ("Ada\t\n", "line 1: “Ada” has no tag; put a tab and O, or B- and the kind, after it"),
    ("\tO\n", "line 1: there is a tag without a token; put the token before the tab"),
    (
      "Ada\tB-PER\nMarsh\tPER\n",
      "line 2: “PER” is no tag; use O, or B-, I-, E- or S- and the kind, as in B-PER"
    ),
    (
      String(repeating: "a", count: 60),
      "line 1: “\(String(repeating: "a", count: 40))…” has no tag; "
        + "put a tab and O, or B- and the kind, after it"
    ),
  ])
  func saysWhatIsWrong(text: String, expected: String) {
    #expect(message(Array(text.utf8)) == expected)
  }

  @Test func textMustBeUTF8() {
    #expect(
      message(Array("Ada\tO\nZo".utf8) + [0xEB] + Array("\tO\n".utf8))
        == "line 2: it is not UTF-8; save the file in UTF-8 and try again")
    #expect(
      message([0xFF, 0xFE, 0x41, 0x00])
        == "line 1: it is not UTF-8; save the file in UTF-8 and try again")
  }
}
