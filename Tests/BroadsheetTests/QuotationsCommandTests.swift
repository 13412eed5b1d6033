import Testing

@testable import broadsheet

struct QuotationsCommandTests {
  @Test(arguments: [
    (["vote", "/dev/null"], ["vote"], ["/dev/null"]),
    (["human rights", "vote", "/dev/null"], ["human rights", "vote"], ["/dev/null"]),
    (["/dev/null", "vote"], [], ["/dev/null", "vote"]),
    (["no-such-file"], [], ["no-such-file"]),
    (["no/such/file", "/dev/null"], [], ["no/such/file", "/dev/null"]),
    (["-", "/dev/null"], [], ["-", "/dev/null"]),
  ])
  func onlyArgumentsBeforeThePathsThatNameNoFileAreWords(
    arguments: [String], words: [String], paths: [String]
  ) {
    let parts = QuotationsCommand.wordsAndPaths(arguments)
    #expect(parts.words == words)
    #expect(parts.paths == paths)
  }
}
