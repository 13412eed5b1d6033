import TestSupport
import Testing

@testable import NewsCore

/// Files with several articles give them in order, each with its number.
struct FileContentsTests {
  /// A feed with an item for each text; `links` are elements before it.
  static func feed(_ texts: [String], links: [String] = []) -> String {
    let items = texts.enumerated().map { number, text in
      "<item>\(links.isEmpty ? "" : links[number])<description>\(text)</description></item>"
    }
    return "<rss><channel><title>Lock Gazette</title>\(items.joined())</channel></rss>"
  }

  private func contents(_ text: String, parts: [String] = []) throws -> FileContents {
    let file = FoundFile(path: "lock.xml", story: "weir", parts: parts)
    return try ArticleImporter().contents(of: Array(text.utf8), from: file)
  }

  @Test func theOnlyArticleIsCalledLikeItsFile() throws {
    for text in ["Plain words.", Self.feed(["One story."])] {
      let article = try #require(try contents(text).articles.first)
      #expect(article.id.name == "lock.xml")
      #expect(article.story == "weir")
    }
  }

  @Test func severalAreNumberedAndStoriesOfTheirOwn() throws {
    let contents = try contents(Self.feed(["One.", "Two.", "Three."]))
    #expect(contents.articles.map(\.id.name) == ["lock.xml#1", "lock.xml#2", "lock.xml#3"])
    #expect(contents.articles.map(\.story) == contents.articles.map(\.id.name))
    #expect(contents.articles[1].text[contents.articles[1].text.span] == "Two.")
  }

  @Test func whatIsEmptyKeepsItsNumberAndIsTold() throws {
    let contents = try contents(Self.feed(["One.", " ", "Three."]))
    #expect(contents.articles.map(\.id.name) == ["lock.xml#1", "lock.xml#3"])
    #expect(contents.skipped == [ImportFailure(fileName: "lock.xml#2", reason: .empty)])
  }

  @Test func articlesCanBeNamed() throws {
    let feed = Self.feed((1...12).map { "Story \($0)." } + [""])
    let some = try contents(feed, parts: ["lock.xml#12", "lock.xml#1"])
    #expect(some.articles.map(\.id.name) == ["lock.xml#1", "lock.xml#12"])
    #expect(some.skipped.isEmpty)
    #expect(
      try contents(feed, parts: ["lock.xml#14"])
        == FileContents(skipped: [ImportFailure(fileName: "lock.xml#14", reason: .noSuchArticle)]))
    #expect(try contents(feed, parts: ["lock.xml#13"]).skipped.map(\.reason) == [.empty])
  }

  /// Numbers change when a feed goes on; a library prints names that do not.
  @Test func articlesCanBeNamedAsALibraryNamesThem() throws {
    let links = (1...3).map { "<link>https://lock.example/\($0)</link>" }
    let feed = Self.feed((1...5).map { "Story \($0)." }, links: links + ["", ""])
    let numbered = try contents(feed).articles
    let stable = StableNamer().named(numbered, in: "lock.xml")
    #expect(stable[1].id.name == "lock.xml#https://lock.example/2")
    #expect(stable[3].id.name == "lock.xml#\(numbered[3].key.hexadecimal)")
    for article in stable {
      #expect(
        try contents(feed, parts: [article.id.name]) == FileContents(articles: [article]))
    }
    let both = try contents(feed, parts: [stable[1].id.name, "lock.xml#2", stable[2].id.name])
    #expect(both == FileContents(articles: [numbered[1], stable[2]]))
    #expect(
      try contents(feed, parts: ["lock.xml#https://lock.example/9"]).skipped.map(\.reason)
        == [.noSuchArticle])
  }

  /// A feed that has become shorter has one article, which is called like the file.
  @Test func theOnlyArticleIsFoundByItsOldName() throws {
    let feed = Self.feed(["One."], links: ["<link>https://lock.example/1</link>"])
    let found = try contents(feed, parts: ["lock.xml#https://lock.example/1"])
    #expect(found.articles.map(\.id.name) == ["lock.xml"])
    #expect(found.skipped.isEmpty)
  }

  @Test func anArticleInAFileIsFoundByItsName() {
    let folder = TemporaryFolder()
    folder.write("words", to: "a#1.txt")
    folder.write("words", to: "feed.xml")
    let finding = FileFinder().files(at: [
      folder("a#1.txt"), folder("feed.xml#2"), folder("feed.xml#3"), folder("none.xml#1"),
    ])
    #expect(
      finding.files.map(\.unstamped) == [
        FoundFile(path: folder("a#1.txt"), story: ""),
        FoundFile(
          path: folder("feed.xml"), story: "", parts: [folder("feed.xml#2"), folder("feed.xml#3")]),
      ])
    #expect(finding.skipped.map(\.reason) == [.missing])
    let whole = FileFinder().files(at: [folder("feed.xml#2"), folder("feed.xml")])
    #expect(whole.files.map(\.unstamped) == [FoundFile(path: folder("feed.xml"), story: "")])
  }
}
