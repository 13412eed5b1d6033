import TestSupport
import Testing

@testable import NewsCore

/// Of which stories articles are accounts, by their words and their folders.
@Suite struct StoryFinderTests {
  private static let storm = [
    "The storm broke the Norholt lighthouse on Monday, Ruth Calder of the harbour office said. The lamp fell into the sea and fourteen fishermen were hurt on the quay. Divers search for the lens among mussel beds and wreckage.",
    "Fourteen fishermen were hurt in Norholt when the lighthouse lost its lamp in a storm. Harbour office chief Ruth Calder closed the quay, and divers look for the lens among wreckage.",
  ]
  private static let budget = [
    "Parliament in Estmark passed the sugar tax after nine hours. Finance minister Piet Kroon defended the budget against the brewers, who threaten to close malt houses and dismiss coopers across the province.",
    "Brewers lose in Estmark: the sugar tax of finance minister Piet Kroon is law after a debate of nine hours in parliament. Malt houses threaten to close and coopers fear for their wages.",
  ]

  private func stories(_ articles: [(name: String, folder: String, text: String)]) -> [String] {
    let documents = StoryFinder().grouped(
      articles.map { ArticleSketch($0.name, story: $0.folder, $0.text).document })
    return documents.map { document in
      let accounts = documents.filter { $0.story == document.story }
      let names = accounts.map(\.article.id.name).joined()
      return StoryFinder.isFolder(document.story) ? "\(document.story): \(names)" : names
    }
  }

  @Test func aFolderOfOneStoryNamesIt() {
    #expect(
      stories([("a", "storm", Self.storm[0]), ("b", "storm", Self.storm[1])])
        == ["storm: ab", "storm: ab"])
  }

  @Test func aFolderOfSeveralStoriesIsParted() {
    #expect(
      stories([
        ("a", "news", Self.storm[0]), ("b", "news", Self.budget[0]), ("c", "news", Self.storm[1]),
        ("d", "news", Self.budget[1]),
      ]) == ["ac", "bd", "ac", "bd"])
  }

  @Test func accountsComeTogetherFromSeveralFolders() {
    #expect(
      stories([
        ("a", "monday", Self.storm[0]), ("b", "tuesday", Self.storm[1]),
        ("c", "tuesday", Self.budget[0]),
      ]) == ["ab", "ab", "c"])
  }

  /// Of a few words it cannot be said that they are of something else.
  @Test func shortTextsStayWithTheirFolder() {
    #expect(
      stories([("a", "x", "It rained."), ("b", "x", "The tax is law."), ("c", "y", "It rained.")])
        == ["x: ab", "x: ab", "y: c"])
  }

  @Test func aFewFilesNamedOneByOneAreOneStory() {
    #expect(
      stories([("a", "", Self.storm[0]), ("b", "", Self.budget[0])]) == ["ab", "ab"])
    let many = (Self.storm + Self.budget + [Self.storm[0]]).enumerated().map {
      (name: "\($0.offset)", folder: "", text: $0.element)
    }
    #expect(stories(many) == ["014", "014", "23", "23", "014"])
  }

  @Test func oneArticleStaysAsItIs() {
    #expect(stories([("a", "", Self.storm[0])]) == [": a"])
  }
}
