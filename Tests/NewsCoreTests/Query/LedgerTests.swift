import TestSupport
import Testing

@testable import NewsCore

struct LedgerTests {
  private let ledger = Ledger(
    CrossReference([
      ArticleSketch(
        "one", story: "port",
        "“We asked twice for work to be stopped, and nobody answered us,”@{Helen Marsh} ⟦Helen Marsh⟧ said."
      ),
      ArticleSketch(
        "two", story: "port",
        "“We asked twice for the work to stop. Nobody answered,”@{Tom Marsh} said ⟦Tom Marsh⟧."),
      ArticleSketch("three", story: "port", "“It was late,” somebody said."),
      ArticleSketch("four", story: "other", "Nothing happened."),
    ]))

  @Test func anEntryShowsWhoPrintsWhichWords() throws {
    let entry = try #require(ledger.entries().first)
    #expect(ledger.entries().count == 1)
    #expect(entry.rows.map(\.quotation.place.article.name) == ["one", "two"])
    #expect(entry.rows.map(\.versionClass) == [.whole, .changed])
    #expect(entry.rows.map(\.isContested) == [true, true])
    #expect(entry.missing.map(\.name) == ["three"])
    #expect(entry.attribution == "Helen Marsh or Tom Marsh")
    #expect(
      entry.rows.map(\.markedText) == [
        "We asked twice for work to be stopped, and nobody answered us,",
        "We asked twice for [the] work to [stop]. Nobody answered[…],",
      ])
  }

  @Test func anEntryIsFoundByTheWordsOfAnyVersion() throws {
    let entry = try #require(ledger.entries().first)
    for row in entry.rows { #expect(ledger.entry(at: row.quotation.place) == entry) }
    #expect(ledger.entry(at: Place(article: ArticleID("one"), span: TextSpan(0, 2))) == nil)
    #expect(ledger.entry(at: Place(article: ArticleID("none"), span: TextSpan(0, 2))) == nil)
  }

  @Test func whatOneAccountPrintsHasAnEntryToo() throws {
    let entry = try #require(
      ledger.entry(at: Place(article: ArticleID("three"), span: TextSpan(3, 15))))
    #expect(entry.rows.map(\.quotation.text) == ["It was late,"])
    #expect(entry.attribution == "unattributed")
    #expect(entry.missing.map(\.name) == ["one", "two"])
  }

  @Test func thePiecesOfAVersionAreItsWords() {
    for row in ledger.entries().flatMap(\.rows) {
      #expect(row.pieces.map(\.text).joined() == row.quotation.text)
    }
  }
}
