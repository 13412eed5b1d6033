import Testing

@testable import broadsheet

struct QueryArgumentsTests {
  @Test(arguments: [
    (["vote", "/dev/null"], "vote", ["/dev/null"]),
    (["human rights", "vote", "/dev/null"], "\"human rights\" vote", ["/dev/null"]),
    (["/dev/null", "vote"], "", ["/dev/null", "vote"]),
    (["no-such-file"], "", ["no-such-file"]),
    (["no/such/file", "/dev/null"], "", ["no/such/file", "/dev/null"]),
    (["-", "/dev/null"], "", ["-", "/dev/null"]),
    (["said:Raisi", "/dev/null"], "said:Raisi", ["/dev/null"]),
    (["/dev/null", "said:Raisi"], "said:Raisi", ["/dev/null"]),
    (["said:Raisi"], "said:Raisi", []),
    (["vote", "said:Raisi"], "said:Raisi", ["vote"]),
    (["said:Mick Mulroy", "/dev/null"], "said:\"Mick Mulroy\"", ["/dev/null"]),
    (["-said:=Mick Mulroy", "/dev/null"], "-said:=\"Mick Mulroy\"", ["/dev/null"]),
    (["before:22 Jun 2021", "/dev/null"], "before:\"22 Jun 2021\"", ["/dev/null"]),
    (["said:rai about:biden -in:x", "/dev/null"], "said:rai about:biden -in:x", ["/dev/null"]),
    (["vote OR poll", "/dev/null"], "vote OR poll", ["/dev/null"]),
    (["vote -poll", "/dev/null"], "vote -poll", ["/dev/null"]),
    (["\"human rights\" vote", "/dev/null"], "\"human rights\" vote", ["/dev/null"]),
    (
      ["(vote", "OR", "poll)", "-in:x", "=No", "/dev/null"], "(vote OR poll) -in:x =No",
      ["/dev/null"]
    ),
    (["in:a/b", "/dev/null"], "in:a/b", ["/dev/null"]),
    (["/no such/", "/dev/null"], "/no such/", ["/dev/null"]),
    (["NEAR(a b, 5)", "/dev/null"], "NEAR(a b, 5)", ["/dev/null"]),
  ])
  func partsTheQueryFromThePaths(arguments: [String], query: String, paths: [String]) {
    let parts = QueryArguments(arguments)
    #expect(parts.query == query)
    #expect(parts.paths == paths)
  }

  @Test func withoutPathsAllIsTheQueryWhereNoneIsNeeded() {
    let parts = QueryArguments(["vote", "no-such-file"], needsPath: false)
    #expect(parts.query == "vote no-such-file")
    #expect(parts.paths.isEmpty)
  }
}
