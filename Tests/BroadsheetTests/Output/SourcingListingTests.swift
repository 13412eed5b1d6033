import NewsCore
import TestSupport
import Testing

@testable import broadsheet

struct SourcingListingTests {
  private let rows = CrossReference([
    ArticleSketch(
      "one.txt", "“The wind was known,”@{Ada Marsh} said ⟦Ada Marsh⟧. “Who knows?” she asked."),
    ArticleSketch("two.txt", "Nothing was said."),
  ]).sourcing()

  @Test func aBarShowsTheShareOfEachSource() {
    #expect(
      rows.map(SourcingListing().text) == [
        """
        one.txt · 11 words
          persons 36 % · unattributed 18 % · the writer’s own 45 %
          person          1     4  36 %  Ada Marsh  ██████████████████
          unattributed    1     2  18 %  –  █████████


        """,
        """
        two.txt · 3 words
          nobody is quoted · the writer’s own 100 %


        """,
      ])
  }

  @Test func everySourceIsARecord() {
    let records = rows.flatMap(SourcingListing().records)
    #expect(
      records == [
        ["one.txt", "Ada Marsh", "person:ada marsh", "person", "1", "4", "0", "0", "36"],
        ["one.txt", "", "", "unattributed", "1", "2", "0", "0", "18"],
      ])
    #expect(records.allSatisfy { $0.count == SourcingListing().columns.count })
  }
}
