import Testing

@testable import NewsCore

/// What rows of a comparison show of the words of articles.
@Suite struct ComparisonRowsTests {
  @Test func markupIsLeftOut() throws {
    let texts = [
      "# Storm at **Norholt**\n\n15 May 2031\n\nThe storm came *on Monday* and **hurt 14** fishermen.",
      "# Gale at Norholt\n\n15 May 2031\n\nThe storm came on *Monday* and hurt **17 fishermen**.",
    ]
    let documents = try texts.enumerated().map { number, text in
      Analyzer().document(
        from: try ArticleImporter().article(
          from: Array(text.utf8), id: ArticleID("\(number)"), fileName: "a.md"))
    }
    let rows = ComparisonRows(
      AccountComparer().comparison(of: EntityResolver().crossReference(over: documents))
    ).rows
    let shown =
      rows.differences.flatMap { [$0.what] + $0.values.flatMap { [$0.text, $0.sentence] } }
      + rows.timeline.map(\.text) + rows.only.map(\.text)
    #expect(shown.contains("The storm came on Monday and hurt 14 fishermen."))
    #expect(shown.contains("Storm at Norholt"))
    #expect(shown.filter { $0.contains("*") || $0.contains("#") } == [])
  }

  @Test func figuresThatOnlySomeHaveAreShownWithTheWordsAroundThem() throws {
    let storm = "The storm broke the Norholt lighthouse."
    let pier = "\(storm)\n\nRuth Calder spent 3,200 euros on a new bell."
    let rows = ComparisonRows(
      try AccountSketch([
        "\(storm)\n\nBakers gave away 90 loaves in the square.", pier, pier,
      ]).comparison
    ).rows
    #expect(
      rows.only.filter { $0.kind == .figure }.map(\.text)
        == ["Bakers gave away 90 loaves in the"])
    #expect(
      rows.missing.filter { $0.kind == .figure }.map(\.text)
        == ["Ruth Calder spent 3,200 euros on a new"])
  }

  @Test func aHeadlineInTheFrontMatterIsThatOfThePublication() throws {
    let text = "---\ntitle: Storm at Norholt\ndate: 2031-05-15\n---\n\nThe storm came."
    let article = try ArticleImporter().article(
      from: Array(text.utf8), id: ArticleID("0"), fileName: "a.md")
    let reference = EntityResolver().crossReference(over: [Analyzer().document(from: article)])
    let rows = ComparisonRows(AccountComparer().comparison(of: reference)).rows.timeline
    #expect(rows.map(\.text) == ["Storm at Norholt"])
  }
}
