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

  @Test func saysWhatFindsNothing() throws {
    let none = "broadsheet: no article fits zebra\n"
    #expect(search("zebra 2>&1") == Shell.Result(output: none, status: 0))
    #expect(
      search("zebra ferry in:news 2>&1").output
        == none + "broadsheet: ferry alone fits 4, in:news alone fits 4\n")
    let file = Shell.quoted(news.news)
    #expect(
      Program.run("search zebra ferry \(file) 2>&1").output
        == none + "broadsheet: ferry alone fits 4\n")
    let said = Program.run("quotations said:calder zebra --library \(Shell.quoted(library)) 2>&1")
    #expect(
      said.output.contains(
        "broadsheet: no quotation fits zebra\nbroadsheet: said:calder alone fits "))
    #expect(said.status == 0)
  }

  @Test func anAccountIsFoundByWhatItsArticlesAreCalledInTheirFile() throws {
    let folder = try Folder()
    let feed = try folder.write(
      "text,url\nThe lock is shut.,https://lock.example/a/1\nThe weir is dry.,https://weir.example/2\n",
      to: "rows/week.csv")
    #expect(
      Program.run("add --library \(Shell.quoted(library)) \(Shell.quoted(feed))").status == 0)
    for (account, count) in [("week", 2), ("rows", 2), ("weir", 1), ("lock.example", 1)] {
      let found = search("the in:\(account) --format csv").output
      #expect(found.split(whereSeparator: \.isNewline).count == 1 + count, "\(account)")
    }
    // A name that the library prints is one that commands on files take.
    let name = Shell.quoted(feed + "#https://weir.example/2")
    #expect(Program.run("export --format text \(name)").output.hasPrefix("The weir is dry.\n"))
  }

  @Test func listsNoMoreArticlesThanItIsTold() {
    let result = search("headline:late --limit 2 2>&1")
    let lines = result.output.split(separator: "\n")
    #expect(lines.count == 3)
    #expect(result.output.contains("more than 2 articles are found"))
    #expect(search("headline:late --limit 1 2>&1").output.contains("more than 1 article is found"))
  }

  @Test func saysWhereAQueryIsWrong() {
    let result = search("'ferry /(a/' 2>&1")
    #expect(result.status == 64)
    #expect(result.output.contains("at 10: regular expression: "))
  }
}
