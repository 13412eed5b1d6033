import Testing

@testable import broadsheet

struct CommandArgumentsTests {
  @Test(arguments: [
    // A command behind options of the reader comes to the front, with everything else in order.
    ("--library d add p", "add --library d p"),
    (
      "--library=d --theme plain search w --limit 3",
      "search --library=d --theme plain w --limit 3"
    ),
    // What stands in front already, and what belongs to an option or to no command, stays.
    ("add --library d p", "add --library d p"),
    ("--library add p", "--library add p"),
    ("--library d article.txt add", "--library d article.txt add"),
    ("--help add", "--help add"),
    ("--library", "--library"),
    ("", ""),
  ])
  func `A command is found behind options`(_ typed: String, _ ordered: String) {
    func words(_ line: String) -> [String] { line.split(separator: " ").map(String.init) }
    #expect(
      CommandArguments(words(typed), commands: ["add", "search"]).ordered == words(ordered))
  }
}
