import NewsCore
import TestSupport
import Testing

@testable import NewsLibrary

struct ArticleCoderTests {
  private static let article = ArticleSketch(
    "harbour/one.txt", story: "harbour", publication: "Weir Post",
    published: CalendarDate(year: 2024, month: 5),
    """
    headline: The lock stays shut
    byline: By Ada Marsh
    ⟦Tom Reed⟧ said: “Not before June.”@{Tom Reed}
    furniture: Share this
    """
  ).document.article

  @Test func whatIsWrittenIsReadBack() throws {
    let bytes = ArticleCoder().bytes(of: Self.article)
    #expect(try ArticleCoder().article(from: bytes) == Self.article)
  }

  @Test(arguments: [
    Article.Format.plain, .markdown, .html, .feed, .mail, .table, .pdf,
  ])
  func everyFormatAndAllThatAFileSaysComesBack(format: Article.Format) throws {
    var metadata = ArticleMetadata()
    metadata.headline = "Lock shut"
    metadata.standfirst = "Again"
    metadata.bylines = ["Ada Marsh", "Tom Reed"]
    metadata.publication = "Weir Post"
    metadata.published = CalendarDate(year: 2024, month: 5, day: 3)
    metadata.dateline = "Norholt"
    metadata.url = "https://lock.example/weir"
    metadata.language = "en-GB"
    let text = SourceText("Lock **shut**")
    let kinds = Block.Kind.allCases
    for kind in kinds {
      var article = Article(
        id: ArticleID("a#1"), format: format, encoding: "utf-8", text: text,
        blocks: [Block(kind, text.span)], markup: [TextSpan(5, 7), TextSpan(11, 13)],
        metadata: metadata, notices: ["One.", "Two."])
      article.story = "weir"
      let bytes = ArticleCoder().bytes(of: article)
      #expect(try ArticleCoder().article(from: bytes) == article)
    }
  }

  @Test func damageIsAnErrorWhateverIsDamaged() {
    var generator = SeededGenerator(seed: 7)
    let bytes = ArticleCoder().bytes(of: Self.article)
    for length in bytes.indices {
      #expect(throws: ByteReader.Damage.self) {
        try ArticleCoder().article(from: Array(bytes[..<length]))
      }
    }
    for _ in 0..<2_000 {
      var damaged = bytes
      damaged[Int.random(in: damaged.indices, using: &generator)] = .random(
        in: 0 ... .max, using: &generator)
      // Some damage cannot be seen, such as another letter; none may be a trap.
      if let read = try? ArticleCoder().article(from: damaged) {
        #expect(read.blocks.allSatisfy { $0.span.end <= read.text.count })
      }
    }
  }
}
