import NewsCore
import Testing

/// Who wrote a page's article, when and in which language.
struct PageOriginTests {
  private func metadata(_ head: String, lang: String = "") throws -> ArticleMetadata {
    let html = """
      <!DOCTYPE html><html\(lang)><body><nav><a href=/author/x>Nobody Here</a></nav><div>
      <h1>\(Story.title)</h1>\(head)\(Story.paragraphs)</div><a rel=author>Somebody Else</a></body>
      """
    return try ArticleImporter().article(
      from: Array(html.utf8), id: ArticleID("page"), fileName: "page.html"
    ).metadata
  }

  private static let heads: [(String, [String])] = [
    ("<span class=by-author><span>by</span> <a>Ida Brandt</a></span>", ["Ida Brandt"]),
    ("<a href='/people/ida-brandt'>Ida Brandt</a>", ["Ida Brandt"]),
    ("<span itemprop=author><span itemprop=name>Ida Brandt</span> —</span>", ["Ida Brandt"]),
    (
      "<a rel=author>Ida Brandt</a> and <a rel=author>Juan de la Cruz</a>",
      ["Ida Brandt", "Juan de la Cruz"]
    ),
    ("<div class=byline>Von <b>Ida Brandt</b></div>", ["Ida Brandt"]),
    ("<a class=author href=/a>More from our staff</a>", []), ("<a href=/x>Ida Brandt</a>", []),
  ]

  @Test(arguments: heads)
  func authorsAreFound(_ head: String, _ names: [String]) throws {
    #expect(try metadata(head).bylines == names)
  }

  @Test(arguments: [
    ("<time datetime='2019-05-04T10:12:00+02:00'>yesterday</time>", "2019-05-04"),
    ("<span itemprop=datePublished content=2019-05-04>Saturday</span>", "2019-05-04"),
  ])
  func theDayIsFound(_ head: String, _ day: String) throws {
    #expect(try metadata(head).published?.iso == day)
  }

  @Test func theLanguageIsTold() throws {
    #expect(try metadata("", lang: " lang=de-AT").language == "de-AT")
    #expect(try metadata("").language == nil)
    #expect(try metadata("<meta property=og:locale content=fr_FR>").language == "fr_FR")
  }

  /// The parser leaves elements that it does not know in the head; browsers do not.
  @Test func aPageWithoutABodyElementHasText() throws {
    let html = "<html><title>Ferry</title><article><p>\(Story.one)</p></article>"
    let article = try ArticleImporter().article(
      from: Array(html.utf8), id: ArticleID("page"), fileName: "page.html")
    #expect(ArticleText(bodyOf: article).text == Story.one + "\n")
  }

  /// A caption within a paragraph is none of its words.
  @Test func aCaptionInAParagraphIsABlock() throws {
    let html = "<html><p><span class=caption>The boat, before.</span>\(Story.one)</p>"
    let article = try ArticleImporter().article(
      from: Array(html.utf8), id: ArticleID("page"), fileName: "page.html")
    #expect(article.blocks.map(\.kind) == [.caption, .paragraph])
  }
}
