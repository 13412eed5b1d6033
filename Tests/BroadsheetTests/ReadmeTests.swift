import Foundation
import NewsCore
import NewsReader
import Testing

/// What the README promises is what the program does.
struct ReadmeTests {
  private let readme: String

  init() throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    readme = try String(contentsOf: root.appending(path: "README.md"), encoding: .utf8)
  }

  @Test func theKeyTableIsTheReadersOwn() {
    #expect(readme.contains("```text\n" + KeyMap.helpText + "```"))
  }

  @Test func theLanguageOfQueriesIsTheProgramsOwn() {
    #expect(readme.contains("```text\n" + QueryHelp.text + "```"))
    #expect(readme.contains("```text\n" + ArticleQueryHelp.text + "```"))
  }
}
