import TestSupport
import Testing

@testable import NewsCore

struct SourcingTests {
  private let reference = CrossReference([
    ArticleSketch(
      "one", story: "port",
      """
      “The wind was known,”@{Ada Marsh} said ⟦Ada Marsh⟧, and “nobody slept”@{Ada Marsh}.
      The ⟦organisation:Dock Board⟧ said ‹it would wait›@{Dock Board}. “Who knows?” she asked.
      """),
    ArticleSketch("two", story: "port", "“Too late,”@{Ada Marsh} said ⟦Ada Marsh⟧."),
    ArticleSketch("three", story: "other", "Nothing was said."),
  ])

  @Test func sourcesAreCountedWithTheirWords() throws {
    let sourcing = try #require(reference.sourcing(of: ArticleID("one")))
    let rows = sourcing.shares.map {
      [
        $0.name ?? "-", $0.kindName, "\($0.quotations)", "\($0.words)", "\($0.reports)",
        "\($0.reportedWords)",
      ].joined(separator: " ")
    }
    #expect(
      rows == [
        "Ada Marsh person 2 6 0 0", "Dock Board organisation 0 0 1 3", "- unattributed 1 2 0 0",
      ])
    #expect(sourcing.words == 21)
    #expect(sourcing.ownWords == 10)
    #expect(sourcing.percent(of: 6) == 29)
  }

  @Test func totalsAreByKind() throws {
    let sourcing = try #require(reference.sourcing(of: ArticleID("one")))
    #expect(sourcing.totals.map(\.kindName) == ["person", "organisation", "unattributed"])
    #expect(sourcing.totals.map(\.allWords) == [6, 3, 2])
  }

  @Test func theAccountsOfTheStoryStandBesides() {
    #expect(
      reference.sourcing(besides: ArticleID("two")).map(\.article.name) == ["one", "two"])
    #expect(reference.sourcing(besides: ArticleID("three")).map(\.article.name) == ["three"])
    #expect(reference.sourcing(besides: ArticleID("none")) == [])
  }

  @Test func anArticleWithoutQuotationsIsItsOwn() throws {
    let sourcing = try #require(reference.sourcing(of: ArticleID("three")))
    #expect(sourcing.shares == [])
    #expect(sourcing.ownWords == sourcing.words)
  }

  @Test func whatSomebodyWantsIsTheWriters() {
    let sketch = ArticleSketch("a", "⟦Ada Marsh⟧ wants ‹to leave›@{Ada Marsh; indirect; opinion}.")
    #expect(CrossReference([sketch]).sourcing()[0].shares == [])
  }

  /// A word inside a quotation inside another counts once, for the outer one.
  @Test func nestedQuotationsCountOnce() {
    let article = Article.paragraphs(
      "“He told me ‘nobody answered’ and left,” said Ada Marsh. Tom Reed said it “was late”.")
    let reference = EntityResolver().crossReference(over: [Analyzer().document(from: article)])
    let sourcing = reference.sourcing()[0]
    #expect(sourcing.shares.reduce(0) { $0 + $1.allWords } == 9)
    #expect(sourcing.ownWords == sourcing.words - 9)
  }
}
