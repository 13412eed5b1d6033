import TestSupport
import Testing

@testable import NewsCore

/// What readers say of stories: the lines, and that they do what was asked for.
@Suite struct StoryCorrectionTests {
  private static let keys = [ArticleKey(0x3f2a_91c4), ArticleKey(0x89e8_973d)]

  /// Three articles of two folders; the texts are too short to be told apart by their words.
  private static let documents = [
    ArticleSketch("a", story: "harbour", "headline: Crane falls\nIt fell at noon."),
    ArticleSketch("b", story: "harbour", "headline: Ferry hit\nThe ferry was hit."),
    ArticleSketch("c", story: "town", "headline: Budget passed\nThe tax is law."),
  ].map(\.document)

  private func key(_ index: Int) -> String { Self.documents[index].article.key.hexadecimal }

  /// The articles of each story, by name.
  private func stories(_ list: CorrectionList) -> [String] {
    let documents = StoryFinder(list.stories).grouped(Self.documents)
    return Dictionary(grouping: documents, by: \.story).values.map { accounts in
      accounts.map(\.article.id.name).joined()
    }.sorted()
  }

  /// The list after a request, and what the request came to.
  private func correct(
    _ list: CorrectionList, _ request: CorrectionRequest
  ) throws -> (list: CorrectionList, words: String) {
    let reference = EntityResolver().crossReference(
      over: StoryFinder(list.stories).grouped(Self.documents))
    let draft = try CorrectionWriter(CorrectedReference(original: reference), list)
      .draft(of: request)
    var list = list
    list.apply(draft.change)
    return (list, draft.words)
  }

  @Test func onlyOneLineSaysThatTwoBelongTogether() {
    let (one, other) = (
      StoryCorrection.Account(Self.keys[0], "Crane  falls"),
      StoryCorrection.Account(Self.keys[1], "Ferry hit")
    )
    let line = #"join story 3f2a91c4 "Crane falls" with 89e8973d "Ferry hit""#
    #expect(StoryCorrection(.join, one, other)?.text == line)
    #expect(StoryCorrection(.join, other, one)?.text == line)
    #expect(StoryCorrection(.join, one, one) == nil)
  }

  @Test(arguments: [
    (#"join 3f2a91c4 "a" with 89e8973d "b""#, "“story” is missing"),
    (#"join story 3f2a "a" with 89e8973d "b""#, "an article such as 3f2a91c4 is missing"),
    (#"part story 3f2a91c4 "a" with 89e8973d "b""#, "“from” is missing"),
    (#"join story 3f2a91c4 "a" with 3f2a91c4 "b""#, "both sides are the same article"),
    (#"join story 3f2a91c4 "a" with 89e8973d "b" "c""#, "there is more behind the correction"),
  ])
  func saysWhatIsWrongWithALine(line: String, reason: String) {
    let list = CorrectionList(Array(line.utf8))
    #expect(list.damage.map(\.reason) == [reason])
    #expect(list.stories.isEmpty)
  }

  @Test func storiesAreJoinedAndPartedAgain() throws {
    #expect(stories(CorrectionList()) == ["ab", "c"])
    let joined = try correct(CorrectionList(), .join(ArticleID("c"), ArticleID("a")))
    #expect(joined.words == "both stories are one now")
    #expect(joined.list.stories.map(\.verb) == [.join])
    #expect(stories(joined.list) == ["abc"])
    // What joined them goes; of the others it has to be said.
    let parted = try correct(joined.list, .part(ArticleID("c")))
    #expect(parted.words == "“Budget passed” is a story of its own now")
    #expect(parted.list.stories.map(\.verb) == [.part, .part])
    #expect(stories(parted.list) == ["ab", "c"])
    let again = try correct(parted.list, .join(ArticleID("b"), ArticleID("c")))
    #expect(again.list.stories.map(\.verb) == [.join])
    #expect(stories(again.list) == ["abc"])
  }

  @Test func anAccountBecomesAStoryOfItsOwn() throws {
    let parted = try correct(CorrectionList(), .part(ArticleID("b")))
    #expect(
      parted.list.stories.compactMap { StoryCorrection(.part, $0.one, $0.other)?.text }
        == parted.list.lines.map(\.statement.text))
    #expect(stories(parted.list) == ["a", "b", "c"])
  }

  @Test func whatIsSoAlreadyIsRefused() {
    #expect(throws: CorrectionWriter.Refusal.self) {
      try correct(CorrectionList(), .join(ArticleID("a"), ArticleID("b")))
    }
    #expect(throws: CorrectionWriter.Refusal.self) {
      try correct(CorrectionList(), .part(ArticleID("c")))
    }
  }

  /// Of two that contradict each other none holds.
  @Test func contradictionsDoNotHold() {
    let (one, other) = (#""Crane falls""#, #""Budget passed""#)
    let list = CorrectionList(
      Array(
        """
        join story \(key(0)) \(one) with \(key(2)) \(other)
        part story \(key(0)) \(one) from \(key(2)) \(other)
        """.utf8))
    #expect(list.stories.count == 2)
    #expect(stories(list) == ["ab", "c"])
  }
}
