import TestSupport
import Testing

@testable import NewsCore

/// Which lines a reader's requests become, and that the lines do what was asked for.
@Suite struct CorrectionWriterTests {
  private let text = """
    ⟦Ada Marsh⟧ met ⟦Adelaide Roux⟧. ⟦Marsh⟧ left; ⟦Roux⟧ stayed.
    ⟦Marsh⟧ came back from ⟦place:Saltmere⟧.
    """

  @Test func mergesByName() throws {
    var story = CorrectedStory(text)
    let words = try story.correct(.merge(story.id("Adelaide Roux"), into: story.id("Ada Marsh")))
    #expect(words == "Adelaide Roux merged into Ada Marsh")
    #expect(story.lines == [#"merge person "Adelaide Roux" into "Ada Marsh""#])
    let said1 = try story.correct(.merge(story.id("Ada Marsh"), into: story.id("Ada Marsh")))
    #expect(
      said1.hasPrefix(
        "refused"))
  }

  @Test func mergesAFamilyNameMentionByMention() throws {
    let texts = ["⟦Marsh⟧ spoke. Then ⟦Marsh⟧ left.", "⟦Ada Pole⟧ spoke."]
    var story = CorrectedStory(texts[0], texts[1])
    try story.correct(.merge(story.id("Marsh"), into: story.id("Ada Pole")))
    #expect(story.lines.count == 2)
    #expect(story.lines.allSatisfy { $0.hasPrefix("same person \"Marsh\" in ") })
    #expect(story.lines[0].hasSuffix(#"#1 between "" and "spoke. Then Marsh left." as "Ada Pole""#))
    #expect(story.links == ["Marsh = Ada Pole*", "Marsh = Ada Pole*", "Ada Pole = Ada Pole"])
    var other = CorrectedStory(texts[0], texts[1])
    try other.correct(.merge(other.id("Ada Pole"), into: other.id("Marsh")))
    #expect(other.lines == story.lines)
  }

  @Test func refusesToMergeKinds() throws {
    var story = CorrectedStory(text)
    let said2 = try story.correct(.merge(story.id("Saltmere"), into: story.id("Ada Marsh")))
    #expect(
      said2
        == "refused: Saltmere is a place and Ada Marsh a person; change the kind of one first")
  }

  @Test func splitsMentionsOffUnderANameOfTheirOwn() throws {
    var story = CorrectedStory(text)
    let going = story.places("Marsh").suffix(1)
    let words = try story.correct(.split(story.id("Ada Marsh"), mentions: Array(going)))
    let key = story.documents[0].article.key.hexadecimal
    let label = "Marsh (\(key.prefix(4))-3)"
    #expect(words == "1 mention of Ada Marsh split off as \(label)")
    #expect(
      story.lines == [
        "split person \"Marsh\" in \(key)#3 between \"\" and \"came back from Saltmere.\" as \"\(label)\""
      ])
    #expect(story.links[2] == "Marsh = Ada Marsh")
    #expect(story.links[4] == "Marsh = \(label)*")
    // The new one can be corrected like any other.
    try story.correct(.rename(story.id(label), to: "Otto Marsh"))
    #expect(story.links[4] == "Marsh = Otto Marsh*")
    #expect(story.lines.count == 2)
    try story.correct(.merge(story.id("Otto Marsh"), into: story.id("Ada Marsh")))
    #expect(story.links[4] == "Marsh = Ada Marsh*")
  }

  @Test func splitsUnderTheFullNameWhenTheMentionsHaveOne() throws {
    var story = CorrectedStory("⟦George W. Tanner⟧ met ⟦George Tanner⟧. ⟦Tanner⟧ left.")
    try story.correct(
      .split(
        story.id("George W. Tanner"),
        mentions: story.places("George Tanner") + story.places("Tanner")))
    #expect(
      story.links == [
        "George W. Tanner = George W. Tanner", "George Tanner = George Tanner*",
        "Tanner = George Tanner*",
      ])
  }

  @Test func splittingOffWhatACorrectionBroughtTakesItsLineBack() throws {
    var story = CorrectedStory(text)
    try story.correct(.merge(story.id("Adelaide Roux"), into: story.id("Ada Marsh")))
    try story.correct(
      .split(
        story.id("Ada Marsh"), mentions: story.places("Adelaide Roux") + story.places("Roux")))
    #expect(story.lines.isEmpty)
    #expect(story.links == CorrectedStory(text).links)
    var bare = CorrectedStory("⟦Marsh⟧ spoke. Then ⟦Marsh⟧ left.", "⟦Ada Pole⟧ spoke.")
    try bare.correct(.merge(bare.id("Marsh"), into: bare.id("Ada Pole")))
    try bare.correct(.split(bare.id("Ada Pole"), mentions: [bare.places("Marsh")[1]]))
    #expect(bare.links == ["Marsh = Ada Pole*", "Marsh = Marsh", "Ada Pole = Ada Pole"])
    #expect(bare.lines.count == 1)
  }

  @Test func refusesToSplitAllOrNothing() throws {
    var story = CorrectedStory(text)
    let id = try story.id("Saltmere")
    let said3 = try story.correct(.split(id, mentions: []))
    #expect(said3.hasPrefix("refused"))
    let said4 = try story.correct(.split(id, mentions: story.places("Saltmere")))
    #expect(said4.hasPrefix("refused"))
    #expect(story.lines.isEmpty)
  }

  @Test func renamesAndRenamesAgain() throws {
    var story = CorrectedStory(text)
    try story.correct(.rename(story.id("Ada Marsh"), to: " Ada  Marsh MP "))
    #expect(story.lines == [#"rename person "Ada Marsh" to "Ada Marsh MP""#])
    try story.correct(.rename(story.id("Ada Marsh MP"), to: "Lady Marsh"))
    #expect(story.lines == [#"rename person "Ada Marsh" to "Lady Marsh""#])
    try story.correct(.rename(story.id("Lady Marsh"), to: "Ada Marsh"))
    #expect(story.lines.isEmpty)
    let said5 = try story.correct(.rename(story.id("Ada Marsh"), to: "Adelaide Roux"))
    #expect(
      said5
        == "refused: there is another Adelaide Roux; merge with it if they are the same")
    let said6 = try story.correct(.rename(story.id("Ada Marsh"), to: "  "))
    #expect(said6.hasPrefix("refused"))
  }

  @Test func renamesWhatWasMerged() throws {
    var story = CorrectedStory(text)
    try story.correct(.merge(story.id("Adelaide Roux"), into: story.id("Ada Marsh")))
    try story.correct(.rename(story.id("Ada Marsh"), to: "The mayor"))
    #expect(story.links.prefix(4).allSatisfy { $0.contains("= The mayor") })
  }

  @Test func retypesThereAndBack() throws {
    var story = CorrectedStory(text)
    try story.correct(.rename(story.id("Saltmere"), to: "Saltmere Town"))
    let done = try story.correct(.retype(story.id("Saltmere Town"), to: .organisation))
    #expect(done == "Saltmere Town is an organisation now")
    #expect(
      story.lines == [
        #"rename organisation "Saltmere" to "Saltmere Town""#,
        #"retype place "Saltmere" to organisation"#,
      ])
    #expect(story.links[5] == "organisation Saltmere Town".prefixed("Saltmere = "))
    try story.correct(.retype(story.id("Saltmere Town"), to: .place))
    #expect(story.lines == [#"rename place "Saltmere" to "Saltmere Town""#])
    let said7 = try story.correct(.retype(story.id("Saltmere Town"), to: .place))
    #expect(said7 == "refused: Saltmere Town is a place already")
  }

  @Test func dismissesByNameAndByMention() throws {
    var story = CorrectedStory(text)
    try story.correct(.dismiss(story.id("Saltmere")))
    #expect(story.lines == [#"dismiss place "Saltmere""#])
    try story.correct(.split(story.id("Ada Marsh"), mentions: story.places("Marsh")))
    let label = try #require(story.reference.entities.first { $0.name.hasPrefix("Marsh (") })
    let said8 = try story.correct(.dismiss(label.id))
    #expect(said8.hasSuffix("is taken for no name now"))
    #expect(
      story.links == [
        "Ada Marsh = Ada Marsh", "Adelaide Roux = Adelaide Roux", "Roux = Adelaide Roux",
      ])
    #expect(story.lines.count == 3)
    #expect(story.problems.isEmpty)
  }

  @Test func aNewWordTakesTheContraryBack() throws {
    var story = CorrectedStory(
      text, corrections: #"different person "Ada Marsh" from "Adelaide Roux""#)
    try story.correct(.merge(story.id("Ada Marsh"), into: story.id("Adelaide Roux")))
    #expect(story.lines == [#"merge person "Ada Marsh" into "Adelaide Roux""#])
    #expect(story.problems.isEmpty)
  }

  @Test func saysWhenThereIsNothingToDo() throws {
    var story = CorrectedStory(text)
    let said9 = try story.correct(.dismiss(EntityID("person:nobody")))
    #expect(
      said9
        == "refused: it is not among the names any more")
    try story.correct(.merge(story.id("Adelaide Roux"), into: story.id("Ada Marsh")))
    let before = story.lines
    let said10 = try story.correct(.retype(story.id("Ada Marsh"), to: .person))
    #expect(said10.hasPrefix("refused"))
    #expect(story.lines == before)
  }
}

extension String {
  fileprivate func prefixed(_ prefix: String) -> String { prefix + self }
}
