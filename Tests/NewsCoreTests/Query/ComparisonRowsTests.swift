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

  @Test func whatOneLacksStandsInItsSentences() throws {
    let storm = "The storm broke the Norholt lighthouse."
    let bell = "Ruth Calder spent 3,200 euros on a new bell."
    let missing = ComparisonRows(
      try AccountSketch([storm, "\(storm)\n\n\(bell)", "\(storm)\n\n\(bell)"]).comparison
    ).rows.missing
    #expect(missing.map(\.text) == [bell, bell])
    #expect(missing.map { SourceText(bell)[$0.mark] } == ["3,200 euros", "Ruth Calder"])
  }

  /// A row of what only one account has, with the words that are marked in it: `person Otto Lind: The …`.
  private func lone(_ texts: [String]) throws -> [String] {
    ComparisonRows(try AccountSketch(texts).comparison).rows.only.map { row in
      [row.kind.rawValue, row.names].compactMap(\.self).joined(separator: " ") + ": \(row.text)"
    }
  }

  @Test func whatOnlyOneHasStandsInItsSentence() throws {
    let storm = "The storm broke the Norholt lighthouse and its lamp on Monday"
    #expect(
      try lone(["\(storm), Otto  Lind and Ada Marsh said.", "\(storm)."])
        == ["person Otto Lind, Ada Marsh: \(storm), Otto Lind and Ada Marsh said."])
    // All in it is told with a sentence that is told whole.
    let gulls = "Gulls had nested by 300 in the gallery since the keeper Otto Lind retired."
    #expect(try lone(["\(storm). \(gulls)", "\(storm)."]) == ["sentence: \(gulls)"])
  }

  /// Quotations stand in the sentences that say who speaks, with all else in these.
  @Test func aQuotationStandsInItsSentences() throws {
    let storm = "The storm broke the Norholt lighthouse and its lamp on Monday"
    let words =
      "“Nobody had climbed the stairs. Gulls lived there,” Otto Lind said, “for 30 years.”"
    let rows = ComparisonRows(
      try AccountSketch(["\(storm). \(words)", "\(storm)."]).comparison
    ).rows.only
    #expect(rows.map(\.kind) == [.quotation])
    #expect(rows.map(\.text) == [words])
    let text = SourceText(words)
    #expect(
      rows[0].marks.map { text[$0] }
        == ["Nobody had climbed the stairs. Gulls lived there,"])
    // A few quoted words are a part of the sentence that is told whole.
    let gulls =
      "Gulls had nested in the attic since Ada Marsh called it “a cold and lonely den” once."
    #expect(try lone(["\(storm). \(gulls)", "\(storm)."]) == ["sentence: \(gulls)"])
  }

  @Test func anAgeMakesNoRow() throws {
    let storm = "The storm broke the Norholt lighthouse and its lamp on Monday, Otto Lind"
    #expect(try lone(["\(storm), 61, said.", "\(storm) said."]) == [])
  }

  @Test func aHeadlineInTheFrontMatterIsThatOfThePublication() throws {
    let text = "---\ntitle: Storm at Norholt\ndate: 2031-05-15\n---\n\nThe storm came."
    let article = try ArticleImporter().article(
      from: Array(text.utf8), id: ArticleID("0"), fileName: "a.md")
    let reference = EntityResolver().crossReference(over: [Analyzer().document(from: article)])
    let rows = ComparisonRows(AccountComparer().comparison(of: reference)).rows.timeline
    #expect(rows.map(\.text) == ["Storm at Norholt"])
  }

  @Test(arguments: [
    ("hurt 212 people", "212"), ("hurt about 200 people", "about 200"),
    ("hurt more than 200 people", "more than 200"), ("hurt 200 or so people", "200 or so"),
    ("hurt up to 220 people", "up to 220"), ("hurt as many as 220 people", "as many as 220"),
  ])
  func aValueIsShownWithWhatHedgesIt(words: String, shown: String) throws {
    func text(_ words: String) -> String { "The storm at Norholt \(words) on the pier." }
    let rows = ComparisonRows(
      try AccountSketch([text("hurt 212 people"), text(words)]).comparison
    ).rows.differences
    #expect(rows.filter { $0.kind == .count }.map { $0.values.map(\.text) } == [["212", shown]])
  }
}
