import TestSupport
import Testing

@testable import NewsCore

/// The list of links to be judged, and what verdicts do.
@Suite struct ReviewQueriesTests {
  private let text = """
    ⟦Hans Marsh⟧ came with ⟦Hanna Marsh⟧. Then ⟦Marsh⟧ spoke at length.
    Nobody heard ⟦Marsh⟧ leave.
    """

  /// `Marsh: Hanna Marsh`, with the verdict behind.
  private func rows(_ story: CorrectedStory) -> [String] {
    story.reference.reviewRows().map { row in
      "\(row.name): \(row.candidateName)\(row.verdict.map { " \($0)" } ?? "")"
    }
  }

  /// The row of a mention, counted in reading order, and a candidate.
  private func review(_ story: CorrectedStory, _ number: Int, _ name: String) throws -> ReviewID {
    let place = story.places("Marsh")[number]
    return try #require(
      story.reference.reviewRows().first {
        $0.mention.place == place && $0.candidateName == name
      }?.id)
  }

  @Test func hasARowForEachMentionAndCandidate() throws {
    let story = CorrectedStory(text)
    #expect(
      rows(story) == [
        "Marsh: Hanna Marsh", "Marsh: Hans Marsh", "Marsh: Hanna Marsh", "Marsh: Hans Marsh",
      ])
    let row = try #require(story.reference.reviewRows().first)
    #expect(row.mention.before == "Hans Marsh came with Hanna Marsh. Then ")
    #expect(row.candidateLine.match == "Hanna Marsh")
    #expect(row.candidateLine.before == "Hans Marsh came with ")
    #expect(row.candidate == EntityID("person:hanna-marsh"))
    #expect(!row.reason.isEmpty)
  }

  @Test func sameGivesTheMentionToTheCandidate() throws {
    var story = CorrectedStory(text)
    try story.correct(.judge(review(story, 0, "Hanna Marsh"), .same))
    #expect(story.lines.count == 1)
    #expect(story.lines[0].hasPrefix(#"same person "Marsh" in "#))
    #expect(story.links[2] == "Marsh = Hanna Marsh*")
    #expect(story.links[3] == "Marsh = Marsh?")
    #expect(
      rows(story) == ["Marsh: Hanna Marsh same", "Marsh: Hanna Marsh", "Marsh: Hans Marsh"])
    // Another verdict takes the place of the first.
    try story.correct(.judge(review(story, 0, "Hanna Marsh"), .different))
    #expect(story.lines.count == 1)
    #expect(story.lines[0].hasPrefix(#"different person "Marsh" in "#))
  }

  @Test func differentTakesACandidateAwayAndNoMore() throws {
    var story = CorrectedStory(text)
    try story.correct(.judge(review(story, 0, "Hanna Marsh"), .different))
    #expect(story.links[2] == "Marsh = Marsh?")
    #expect(
      rows(story).prefix(2) == ["Marsh: Hanna Marsh different", "Marsh: Hans Marsh"])
    try story.correct(.judge(review(story, 0, "Hans Marsh"), .different))
    #expect(story.links[2] == "Marsh = Marsh*")
    #expect(story.links[3] == "Marsh = Marsh?")
    #expect(story.reference.card(for: try story.id("Marsh"))?.candidates.count == 2)
  }

  @Test func unsureIsNotedAndChangesNothing() throws {
    var story = CorrectedStory(text)
    try story.correct(.judge(review(story, 1, "Hans Marsh"), .unsure))
    #expect(story.links == CorrectedStory(text).links)
    #expect(
      rows(story) == [
        "Marsh: Hanna Marsh", "Marsh: Hans Marsh", "Marsh: Hanna Marsh", "Marsh: Hans Marsh unsure",
      ])
    let said = try story.correct(.judge(review(story, 1, "Hans Marsh"), .unsure))
    #expect(said == "refused: it is so already")
  }

  @Test func aNameInFullIsJudgedOnceForAllItsMentions() throws {
    let documents = [
      ArticleSketch("a", "⟦Anne Marsh⟧ met ⟦Ann Marsh⟧. ⟦Ann Marsh⟧ left.").document
    ]
    let original = EntityResolver().crossReference(over: documents)
    guard let ann = original.index(of: EntityID("person:ann-marsh")),
      let anne = original.index(of: EntityID("person:anne-marsh"))
    else {
      Issue.record("Ann and Anne are not two")
      return
    }
    let links = original.links.map { row in
      row.map { link in
        EntityLink(
          entity: link.entity, reason: "another spelling", isCertain: true, origin: link.origin,
          candidates: link.entity == ann ? [anne] : [])
      }
    }
    let reference = CrossReference(documents: documents, entities: original.entities, links: links)
    let rows = reference.reviewRows()
    #expect(rows.count == 1)
    let corrected = Corrector([]).correctedReference(of: reference)
    for (verdict, line) in [
      (Verdict.same, #"merge person "Ann Marsh" into "Anne Marsh""#),
      (.different, #"different person "Ann Marsh" from "Anne Marsh""#),
      (.unsure, #"unsure person "Ann Marsh" or "Anne Marsh""#),
    ] {
      let draft = try CorrectionWriter(corrected, CorrectionList())
        .draft(of: .judge(rows[0].id, verdict))
      #expect(draft.change.added.map(\.statement.text) == [line])
      let corrections = draft.change.added.compactMap(\.correction)
      let judged = Corrector(corrections).correctedReference(of: reference)
      let row = judged.reference.reviewRows().first
      #expect(row?.verdict == verdict)
      #expect(judged.reference.entities.count == (verdict == .same ? 1 : 2))
      #expect(judged.reference.links[0][1].candidates.isEmpty == (verdict != .unsure))
    }
  }

  @Test func theCardListsWhomAnAmbiguousMentionMayName() throws {
    let story = CorrectedStory(text)
    let card = try #require(story.reference.card(for: story.id("Marsh")))
    #expect(card.candidates.map(\.name) == ["Hanna Marsh", "Hans Marsh"])
    #expect(card.candidates.allSatisfy { $0.reason.hasPrefix("may be Hanna Marsh or Hans Marsh") })
    #expect(story.reference.card(for: try story.id("Hans Marsh"))?.candidates == [])
  }

  @Test func mentionsSayWhereTheyComeFrom() throws {
    var story = CorrectedStory("⟦Ada Marsh⟧ met ⟦Otto Roux⟧. ⟦Marsh⟧ left.")
    try story.correct(.merge(story.id("Otto Roux"), into: story.id("Ada Marsh")))
    let article = try #require(story.reference.article(story.documents[0].article.id))
    #expect(article.links.map(\.origin) == [.name, .reviewer, .surname])
    let lines = story.reference.occurrences(of: .entity(try story.id("Ada Marsh")))
    #expect(lines.map(\.origin) == [.name, .reviewer, .surname])
    #expect(story.reference.occurrences(of: .text("left")).map(\.origin) == [nil])
  }
}
