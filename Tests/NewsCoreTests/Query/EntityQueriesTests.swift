import NewsCore
import TestSupport
import Testing

struct EntityQueriesTests {
  @Test func rowsComeByKindThenByNumberOfMentions() {
    let rows = PortStory.reference.entityRows()
    #expect(
      rows.map { "\($0.kind.rawValue) \($0.name) \($0.mentions)" } == [
        "person Ada Marsh 3", "person Émile Roux 1", "organisation Dock Board 1",
        "place Saltmere 2",
      ])
  }

  @Test func aRowCountsFormsAndArticles() throws {
    let row = try #require(PortStory.reference.entityRows().first)
    #expect(
      row.forms == [NameForm(text: "Ada Marsh", count: 2), NameForm(text: "Marsh", count: 1)])
    #expect(
      row.articles == [
        ArticleCount(article: ArticleID("one"), count: 2),
        ArticleCount(article: ArticleID("two"), count: 1),
      ])
  }

  @Test func dispersionPutsEachMentionIntoItsPartOfAllArticles() throws {
    let row = try #require(PortStory.reference.entityRows().first)
    #expect(row.dispersion.count == EntityRow.dispersionBins)
    #expect(row.dispersion.reduce(0, +) == row.mentions)
    let lengths = PortStory.reference.documents.map(\.text.count)
    let startOfSecond = lengths[0] * EntityRow.dispersionBins / lengths.reduce(0, +)
    #expect(row.dispersion[startOfSecond...].reduce(0, +) == 1)
  }

  @Test func aCardHoldsWhatThePersonSaid() throws {
    let row = try #require(PortStory.reference.entityRows().first { $0.name == "Émile Roux" })
    let card = try #require(PortStory.reference.card(for: row.id))
    #expect(card.row == row)
    #expect(card.quotations.map(\.text) == ["The wind was known."])
  }

  @Test func anUnknownEntityHasNoCard() {
    #expect(PortStory.reference.card(for: EntityID("person:nobody")) == nil)
  }
}
