import Foundation
import Testing

/// `broadsheet search` in a library.
struct LibrarySearchTests {
  private let news: NewsFolder
  private let library: String

  init() throws {
    news = try NewsFolder(articles: 4)
    library = news.library("library")
    #expect(news.add(to: library).status == 0)
  }

  private func search(_ arguments: String) -> Shell.Result {
    Program.run("search --library \(Shell.quoted(library)) \(arguments)")
  }

  @Test func findsPlacesInTheirContext() {
    let expected = "news/003.txt:0: Ferry 3 is late again\n"
    #expect(search("--sort date '\"ferry 3\"'").output.hasSuffix(expected))
    #expect(search("'\"pier 2\"' --format json").output.contains("\"text\":\"pier 2\""))
    #expect(search("zebra") == Shell.Result(output: "", status: 0))
  }

  @Test func listsNoMoreArticlesThanItIsTold() {
    let result = search("headline:late --limit 2 2>&1")
    let lines = result.output.split(separator: "\n")
    #expect(lines.count == 3)
    #expect(result.output.contains("more than 2 articles are found"))
  }

  @Test func saysWhereAQueryIsWrong() {
    let result = search("'ferry /(a/' 2>&1")
    #expect(result.status == 64)
    #expect(result.output.contains("at 10: regular expression: "))
  }
}
