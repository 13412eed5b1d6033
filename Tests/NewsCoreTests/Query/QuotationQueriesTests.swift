import NewsCore
import TestSupport
import Testing

struct QuotationQueriesTests {
  private func query(_ change: (inout QuotationQuery) -> Void) -> [String] {
    var query = QuotationQuery()
    change(&query)
    return PortStory.texts(query)
  }

  @Test func anEmptyQueryAsksForAll() {
    #expect(
      query { _ in } == ["Nobody was warned of the wind,", "The wind was known.", "nobody slept"])
  }

  @Test(arguments: [
    (["wind"], ["Nobody was warned of the wind,", "The wind was known."]),
    (["NOBODY"], ["Nobody was warned of the wind,", "nobody slept"]),
    (["wind", "warn"], ["Nobody was warned of the wind,"]),
    (["ind"], []),
  ])
  func wordsAreFoldedBeginningsInAnyOrder(words: [String], expected: [String]) {
    #expect(query { $0.words = words } == expected)
  }

  @Test(arguments: [
    ("marsh", ["Nobody was warned of the wind,"]),
    ("ada marsh", ["Nobody was warned of the wind,"]),
    ("emile", ["The wind was known."]),
    ("nobody", []),
  ])
  func aSpeakerIsFoundByAnyWordsOfTheName(speaker: String, expected: [String]) {
    #expect(query { $0.speaker = speaker } == expected)
  }

  @Test(arguments: [
    ("dock board", ["The wind was known."]),
    ("saltmere", ["nobody slept"]),
    ("night", ["nobody slept"]),
    ("ada", ["nobody slept"]),
  ])
  func aboutLooksAtTheSentenceAndWhomItNames(about: String, expected: [String]) {
    #expect(query { $0.about = about } == expected)
  }

  @Test func anArticleLimitsTheSearch() {
    #expect(query { $0.article = ArticleID("two") } == ["nobody slept"])
  }

  @Test func anUnattributedQuotationNamesNobody() throws {
    let row = try #require(PortStory.reference.quotationRows(QuotationQuery()).last)
    #expect(row.speakerName == nil)
    #expect(row.speakerEntity == nil)
    #expect(row.reason == "unattributed")
  }

  @Test(arguments: [
    ("Ada Marsh", "Ada Marsh", false, "Ada Marsh"),
    (nil, "a senior official", false, "a senior official"),
    (nil, "He", true, "unattributed (he)"),
    (nil, "I", true, "unattributed (I)"),
    (nil, nil, false, "unattributed"),
  ])
  func aPronounThatStandsForNobodyKnownIsNoSpeaker(
    name: String?, text: String?, isPronoun: Bool, expected: String
  ) {
    let place = Place(article: ArticleID("one"), span: TextSpan(0, 1))
    let row = QuotationRow(
      place: place, kind: .direct, text: "Yes", cue: nil, cueText: nil, speaker: nil,
      speakerText: text, isPronoun: isPronoun, speakerName: name, speakerEntity: nil, reason: "")
    #expect(row.attribution == expected)
  }

  @Test func aRowSaysThatItsSpeakerIsAPronoun() {
    let article = Article.paragraphs("It was late. “Nobody slept,” he said.")
    let reference = EntityResolver().crossReference(over: [Analyzer().document(from: article)])
    let rows = reference.quotationRows(QuotationQuery())
    #expect(rows.map(\.attribution) == ["unattributed (he)"])
    #expect(rows.map(\.isPronoun) == [true])
  }
}
