import TestSupport
import Testing

@testable import NewsCore

/// Which passages readers say correspond: the lines, and that they find the passages again.
@Suite struct AnchorCorrectionTests {
  private static let texts = [
    "headline: Crane falls\nIt rained. The crane fell on the ferry at noon, killing one. It rained.",
    "byline: By Ada Marsh\nA gust brought it down. Nobody was warned.",
    "It rained in Norholt. Nobody was warned there.",
  ]

  private static func documents(_ texts: [String] = texts, story: String = "s") -> [Document] {
    texts.enumerated().map { ArticleSketch("\($0)", story: story, $1).document }
  }

  /// The sentence of a document that has some words, for the nth time.
  private func place(
    _ words: String, _ document: Int, _ number: Int = 1, in documents: [Document] = documents()
  ) throws -> Place {
    let document = documents[document]
    let found = document.sentences.filter { document.text[$0.span].contains(words) }
    return Place(
      article: document.article.id, span: try #require(found.dropFirst(number - 1).first).span)
  }

  private func key(_ index: Int) -> String {
    Self.documents()[index].article.key.hexadecimal
  }

  /// The list after a request.
  private func list(
    _ list: CorrectionList, _ request: CorrectionRequest
  ) throws -> CorrectionList {
    let reference = EntityResolver().crossReference(over: Self.documents())
    let draft = try CorrectionWriter(CorrectedReference(original: reference), list)
      .draft(of: request)
    var list = list
    list.apply(draft.change)
    return list
  }

  /// The words of the passages that are anchored: `It rained. | Nobody was warned.`
  private func anchors(_ list: CorrectionList, in documents: [Document] = documents()) -> [String] {
    func words(_ place: Place) -> String {
      documents.first { $0.article.id == place.article }.map { $0.text[place.span] } ?? "?"
    }
    return AnchorFinder(documents).anchors(list.anchors).map { anchor in
      [words(anchor.one), words(anchor.other)].sorted().joined(separator: " | ")
    }
  }

  @Test func onlyOneLineSaysThatTwoCorrespond() throws {
    let one = AnchorCorrection.Passage(
      article: ArticleKey(0x3f2a_91c4), occurrence: 1, words: "The  crane")
    let other = AnchorCorrection.Passage(
      article: ArticleKey(0x89e8_973d), occurrence: 2, words: "A gust")
    let line = #"anchor passage 3f2a91c4#1 "The crane" to 89e8973d#2 "A gust""#
    #expect(AnchorCorrection(one, other)?.text == line)
    #expect(AnchorCorrection(other, one)?.text == line)
    #expect(AnchorCorrection(one, one) == nil)
    #expect(CorrectionList(Array(line.utf8)).anchors.map(\.text) == [line])
  }

  @Test(arguments: [
    (#"anchor 3f2a91c4#1 "a" to 89e8973d#1 "b""#, "“passage” is missing"),
    (
      #"anchor passage 3f2a91c4 "a" to 89e8973d#1 "b""#,
      "an article and a number such as 3f2a91c4#2 are missing"
    ),
    (#"anchor passage 3f2a91c4#1 "a" with 89e8973d#1 "b""#, "“to” is missing"),
    (#"anchor passage 3f2a91c4#1 "–" to 89e8973d#1 "b""#, "a passage has no words"),
    (#"anchor passage 3f2a91c4#1 "a" to 3f2a91c4#2 "b""#, "both sides are the same article"),
  ])
  func saysWhatIsWrongWithALine(line: String, reason: String) {
    let list = CorrectionList(Array(line.utf8))
    #expect(list.damage.map(\.reason) == [reason])
    #expect(list.anchors.isEmpty)
  }

  @Test func passagesAreNamedByTheirFirstWords() throws {
    let list = try list(CorrectionList(), .anchor(place("The crane", 0), to: place("A gust", 1)))
    let sides = [
      "\(key(0))#1 \"The crane fell on the ferry at noon\"",
      "\(key(1))#1 \"A gust brought it down\"",
    ].sorted()
    #expect(list.lines.map(\.statement.text) == ["anchor passage \(sides[0]) to \(sides[1])"])
    #expect(
      anchors(list)
        == ["A gust brought it down. | The crane fell on the ferry at noon, killing one."])
  }

  @Test func oneOfTwoPassagesInTheSameWordsIsMeant() throws {
    let second = try place("It rained.", 0, 2)
    let list = try list(CorrectionList(), .anchor(second, to: place("A gust", 1)))
    #expect(list.lines[0].statement.text.contains("\(key(0))#2 \"It rained\""))
    let found = try #require(AnchorFinder(Self.documents()).anchors(list.anchors).first)
    #expect(found.touches(second))
    #expect(!found.touches(try place("It rained.", 0, 1)))
  }

  @Test func aPassageIsReleasedFromAllOthers() throws {
    let rain = try place("It rained.", 0)
    var list = try list(CorrectionList(), .anchor(rain, to: place("A gust", 1)))
    list = try self.list(list, .anchor(place("in Norholt", 2), to: rain))
    list = try self.list(list, .anchor(place("in Norholt", 2), to: place("Nobody", 1)))
    #expect(list.anchors.count == 3)
    list = try self.list(list, .release(rain))
    #expect(anchors(list) == ["It rained in Norholt. | Nobody was warned."])
  }

  @Test func whatCannotBeSaidIsRefused() throws {
    #expect(throws: CorrectionWriter.Refusal.self) {
      try list(CorrectionList(), .release(place("It rained.", 0)))
    }
    let byline = Place(article: ArticleID("1"), span: TextSpan(0, 12))
    #expect(throws: CorrectionWriter.Refusal.self) {
      try list(CorrectionList(), .anchor(place("It rained.", 0), to: byline))
    }
    let done = try list(CorrectionList(), .anchor(place("It rained.", 0), to: place("A gust", 1)))
    #expect(throws: CorrectionWriter.Refusal.self) {
      try list(done, .anchor(place("A gust", 1), to: place("It rained.", 0)))
    }
  }

  /// A changed article has another key; the passage is found among the accounts of the other's story.
  @Test func aPassageOfAChangedArticleIsFoundByItsWords() throws {
    let list = try list(CorrectionList(), .anchor(place("The crane", 0), to: place("A gust", 1)))
    let changed = [
      "headline: Crane falls\nThe crane fell on the ferry at noon, killing one. It snowed.",
      Self.texts[1],
    ]
    let words = "A gust brought it down. | The crane fell on the ferry at noon, killing one."
    #expect(anchors(list, in: Self.documents(changed)) == [words])
    // In two accounts it could be either.
    let twice = Self.documents(changed + [changed[0] + " Then it rained."])
    #expect(anchors(list, in: twice).isEmpty)
    // Of other stories nothing is known.
    let apart =
      Self.documents([changed[0]]) + [ArticleSketch("1", story: "t", changed[1]).document]
    #expect(anchors(list, in: apart).isEmpty)
    // Too few words prove nothing.
    let short = try self.list(
      CorrectionList(), .anchor(place("It rained.", 0), to: place("A gust", 1)))
    #expect(anchors(short, in: Self.documents(["It rained. It snowed.", Self.texts[1]])).isEmpty)
  }

  @Test func anchoredPassagesTakeThePlaceOfLinksInAComparison() throws {
    let texts = [
      "The storm broke the Norholt lighthouse. The keeper Otto Lind fled to Saltmere.",
      "The storm broke the Norholt lighthouse on Monday. Otto Lind, the keeper, fled to Saltmere.",
    ]
    let comparison = try AccountSketch(texts).comparison
    func place(_ words: String, _ document: Int) throws -> Place {
      try self.place(words, document, in: comparison.documents)
    }
    func links(_ comparison: Comparison) -> [String] {
      comparison.links.map { link in
        [link.one, link.other].map { place in
          let document = comparison.documents[place.document]
          return document.text.singleSpaced(document.sentences[place.sentence].span).prefix(9)
        }.joined(separator: " | ") + " \(link.reasons == ["your anchor"])"
      }
    }
    let titles = ["Storm at  | Storm at  false", "Storm at  | The storm false"]
    let before = links(comparison)
    #expect(before.starts(with: titles))
    #expect(before.contains("The storm | The storm false"))
    #expect(before.contains("The keepe | Otto Lind false"))
    let anchor = Anchor(one: try place("Otto Lind", 1), other: try place("The storm", 0))
    #expect(links(comparison.anchored(by: [anchor])) == titles + ["The storm | Otto Lind true"])
    let strange = Anchor(
      one: Place(article: ArticleID("x"), span: TextSpan(0, 3)), other: anchor.other)
    #expect(links(comparison.anchored(by: [strange])) == links(comparison))
  }
}
