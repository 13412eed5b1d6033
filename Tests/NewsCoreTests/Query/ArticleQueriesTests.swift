import NewsCore
import TestSupport
import Testing

struct ArticleQueriesTests {
  @Test func aSummaryCountsWordsPersonsAndQuotations() {
    let summaries = PortStory.reference.summaries()
    #expect(summaries.map(\.id.name) == ["one", "two"])
    let first = summaries[0]
    #expect(first.title == "Ferry struck at Saltmere")
    #expect(first.story == "port")
    #expect(first.publication == "Morning Tide")
    #expect(first.published?.iso == "2024-05-09")
    #expect(first.words == 4 + 13 + 11)
    #expect(first.persons == 2)
    #expect(first.quotations == 2)
  }

  @Test func anArticleWithoutHeadlineIsCalledByItsFirstSentence() {
    let title = PortStory.reference.summaries()[1].title
    #expect(title == "Ada Marsh told the meeting in Saltmere that “nobody slept” that night.")
  }

  @Test func anOpenArticleSaysWhatEachMentionNames() throws {
    let article = try #require(PortStory.reference.article(ArticleID("one")))
    let named = zip(article.document.mentions, article.links).map { mention, link in
      "\(article.document.text[mention.span]) is \(link.name): \(link.reason)"
    }
    #expect(
      named == [
        "Saltmere is Saltmere: full name", "Ada Marsh is Ada Marsh: full name",
        "Marsh is Ada Marsh: surname, only one in this text", "Émile Roux is Émile Roux: full name",
        "Dock Board is Dock Board: full name",
      ])
  }

  @Test func anUnknownArticleIsNotFound() {
    #expect(PortStory.reference.article(ArticleID("three")) == nil)
  }
}
