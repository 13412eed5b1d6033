import TestSupport
import Testing

@testable import NewsCore

struct ArticleMatcherTests {
  /// What is found in a text of paragraphs, whose first is the headline, with the places marked;
  /// nil when the text does not fulfil the query.
  private func marked(_ query: String, in text: String, stems: Bool = false) throws -> String? {
    var matcher = ArticleMatcher(try ArticleQueryParser().query(from: query), stems: stems)
    let article = Article.paragraphs(text, kinds: [.headline])
    guard let match = matcher.match(in: article) else { return nil }
    var bytes = article.text.bytes
    for hit in match.hits.reversed() {
      bytes.insert(UInt8(ascii: "]"), at: hit.end)
      bytes.insert(UInt8(ascii: "["), at: hit.start)
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static let text = "The Vote\n\nA naïve vote, the voters say.\n\nNo vote. VOTE no"

  @Test(arguments: [
    ("vote", "The [Vote]\n\nA naïve [vote], the voters say.\n\nNo [vote]. [VOTE] no"),
    ("Vote", "The [Vote]\n\nA naïve vote, the voters say.\n\nNo vote. VOTE no"),
    ("VOTE", "The Vote\n\nA naïve vote, the voters say.\n\nNo vote. [VOTE] no"),
    ("voter*", "The Vote\n\nA naïve vote, the [voters] say.\n\nNo vote. VOTE no"),
    ("naive", "The Vote\n\nA [naïve] vote, the voters say.\n\nNo vote. VOTE no"),
    ("=naïve", "The Vote\n\nA [naïve] vote, the voters say.\n\nNo vote. VOTE no"),
    ("\"naive vote\"", "The Vote\n\nA [naïve vote], the voters say.\n\nNo vote. VOTE no"),
    ("\"no vote\"", "The Vote\n\nA naïve vote, the voters say.\n\n[No vote]. VOTE no"),
    ("headline:vote", "The [Vote]\n\nA naïve vote, the voters say.\n\nNo vote. VOTE no"),
    ("NEAR(naive say, 3)", "The Vote\n\nA [naïve] vote, the voters [say].\n\nNo vote. VOTE no"),
    ("/v[o]te\\b/", "The [Vote]\n\nA naïve [vote], the voters say.\n\nNo [vote]. [VOTE] no"),
    ("/V[o]te/", "The [Vote]\n\nA naïve vote, the voters say.\n\nNo vote. VOTE no"),
    ("say OR zebra", "The Vote\n\nA naïve vote, the voters [say].\n\nNo vote. VOTE no"),
    ("say -zebra", "The Vote\n\nA naïve vote, the voters [say].\n\nNo vote. VOTE no"),
    ("person:NAIVE", "The Vote\n\nA [naïve] vote, the voters say.\n\nNo vote. VOTE no"),
    ("in:test", "The Vote\n\nA naïve vote, the voters say.\n\nNo vote. VOTE no"),
  ])
  func findsThePlaces(query: String, expected: String) throws {
    #expect(try marked(query, in: Self.text) == expected)
  }

  @Test(arguments: [
    "vot", "Naive", "=naive", "\"vote naive\"", "\"say no\"", "headline:naive", "by:vote",
    "NEAR(naive say, 2)", "say -vote", "zebra", "/zeb/", "in:ledger", "after:2000", "before:2000",
    "say zebra",
  ])
  func doesNotFind(query: String) throws {
    #expect(try marked(query, in: Self.text) == nil)
  }

  @Test func stemsWhenAskedTo() throws {
    let text = "Title\n\nHe denied it; they deny. Denying, denial."
    #expect(
      try marked("deny", in: text, stems: true)
        == "Title\n\nHe [denied] it; they [deny]. [Denying], denial.")
    #expect(
      try marked("\"deny\"", in: text, stems: true)
        == "Title\n\nHe denied it; they [deny]. Denying, denial.")
    #expect(try marked("denied", in: "Title\n\nThey deny.") == nil)
  }

  @Test func markupIsReadOver() throws {
    let text = SourceText("so hu**man** rights")
    let article = Article(
      id: ArticleID("test"), format: .markdown, encoding: "utf-8", text: text,
      blocks: [Block(.paragraph, text.span)], markup: [TextSpan(5, 7), TextSpan(10, 12)],
      metadata: ArticleMetadata())
    for query in ["\"human rights\"", "/human rights/"] {
      var matcher = ArticleMatcher(try ArticleQueryParser().query(from: query))
      #expect(matcher.match(in: article)?.hits.map { text[$0] } == ["hu**man** rights"])
    }
  }

  @Test func aHeadlineThatOnlyTheFileTellsIsFoundWithoutAPlace() throws {
    let text = SourceText("A vote.")
    var metadata = ArticleMetadata()
    metadata.headline = "Quay opens"
    let article = Article(
      id: ArticleID("test"), format: .table, encoding: "utf-8", text: text,
      blocks: [Block(.paragraph, text.span)], metadata: metadata)
    var matcher = ArticleMatcher(try ArticleQueryParser().query(from: "headline:quay"))
    let found = matcher.match(in: article)
    let match = try #require(found)
    #expect(match.hits.isEmpty)
    #expect(match.counts.map(\.headline) == [1])
  }
}
