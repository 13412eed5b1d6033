import TestSupport
import Testing

@testable import NewsCore

/// Articles of one event come together, others stay apart.
@Suite struct StoryGrouperTests {
  private static let storm = [
    "The storm broke the Norholt lighthouse on Monday, Ruth Calder of the harbour office said. The lamp fell into the sea and fourteen fishermen were hurt on the quay.",
    "Fourteen fishermen were hurt in Norholt when the lighthouse lost its lamp in a storm. Harbour office chief Ruth Calder closed the quay.",
    "Norholt closes its quay: the storm on Monday took the lamp of the lighthouse and hurt fishermen, says Ruth Calder.",
  ]
  private static let budget = [
    "Parliament in Estmark passed the sugar tax after nine hours. Finance minister Piet Kroon defended the budget against the brewers.",
    "Brewers lose in Estmark: the sugar tax of finance minister Piet Kroon is law after a debate of nine hours in parliament.",
  ]
  private static let alone =
    "The museum of clocks in Vellbrook opens a hall for sundials. Curator Ines Damaskin found them in an attic."

  private func documents(_ texts: [String], published: [String] = []) throws -> [Document] {
    try texts.enumerated().map { number, text in
      let date = published.indices.contains(number) ? published[number] + "\n\n" : ""
      return StoryGrouper.document(
        of: try ArticleImporter().article(
          from: Array("News\n\n\(date)\(text)\n".utf8), id: ArticleID("\(number)"),
          fileName: "a.txt"))
    }
  }

  /// The articles of each story, in order.
  private func groups(_ grouper: StoryGrouper) -> [[Int]] {
    var grouper = grouper
    return grouper.stories().map { $0.articles.sorted() }.sorted { $0[0] < $1[0] }
  }

  @Test func accountsOfOneEventAreAStory() throws {
    var grouper = StoryGrouper()
    grouper.add(try documents(Self.storm + [Self.alone] + Self.budget))
    #expect(groups(grouper) == [[0, 1, 2], [3], [4, 5]])
  }

  @Test func theOrderOfArticlesDoesNotMatter() throws {
    var grouper = StoryGrouper()
    grouper.add(
      try documents([
        Self.budget[1], Self.storm[2], Self.alone, Self.storm[0], Self.budget[0], Self.storm[1],
      ]))
    #expect(groups(grouper) == [[0, 4], [1, 3, 5], [2]])
  }

  /// A story keeps its name while articles are added.
  @Test func articlesThatComeLaterJoinTheirStory() throws {
    var grouper = StoryGrouper()
    grouper.add(try documents([Self.storm[0], Self.alone, Self.budget[0]]))
    let before = grouper.stories().map(\.id)
    grouper.add(try documents([Self.storm[1], Self.budget[1]]))
    #expect(grouper.stories().map(\.id) == before)
    #expect(groups(grouper) == [[0, 3], [1], [2, 4]])
  }

  @Test func whatWasPublishedLongAfterIsAnotherEvent() throws {
    var grouper = StoryGrouper()
    grouper.add(
      try documents(Self.budget, published: ["3 May 2031", "3 July 2031"]))
    #expect(groups(grouper) == [[0], [1]])
  }

  /// Wire copy is told from accounts of their own; the first published counts as the source.
  @Test func copiesAreNoAccountsOfTheirOwn() throws {
    let copy = Self.storm[0] + " Nobody else was on the quay."
    let story = StoryAccounts(
      id: "story",
      documents: try documents(
        [copy, Self.storm[0], Self.storm[1]], published: ["5 May 2031", "4 May 2031", "6 May 2031"])
    )
    #expect(story.accounts.map(\.document.article.id.name) == ["1", "0", "2"])
    #expect(story.independent == 2)
    #expect(story.accounts.map(\.dependsOn) == [[1], [0], []])
    let verbatim = try #require(story.accounts[1].verbatim.first)
    #expect(verbatim.sources.first == 0)
    let text = story.accounts[1].document.text
    #expect(text[verbatim.span].hasPrefix("The storm broke the Norholt lighthouse"))
    #expect(text[verbatim.span].hasSuffix("hurt on the quay"))
  }
}
