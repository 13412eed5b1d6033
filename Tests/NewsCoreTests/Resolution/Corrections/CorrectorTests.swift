import TestSupport
import Testing

@testable import NewsCore

/// What corrections do to links, names and kinds.
@Suite struct CorrectorTests {
  private let two = "⟦Ada Marsh⟧ met ⟦Adelaide Roux⟧. ⟦Marsh⟧ left; ⟦Roux⟧ stayed."

  @Test func changesNothingWithoutCorrections() {
    let story = CorrectedStory(two)
    #expect(story.reference == story.corrected.original)
    #expect(story.problems.isEmpty)
  }

  @Test func mergesTwoNames() {
    let story = CorrectedStory(
      two, corrections: #"merge person "Adelaide Roux" into "Ada Marsh""#)
    #expect(
      story.links == [
        "Ada Marsh = Ada Marsh", "Adelaide Roux = Ada Marsh*", "Marsh = Ada Marsh",
        "Roux = Ada Marsh*",
      ])
    #expect(story.reference.entities.map(\.id.name) == ["person:ada-marsh"])
    #expect(story.reference.links[0][1].reason == "reviewer")
    #expect(story.problems.isEmpty)
  }

  @Test func mergesThroughChainsIntoTheNameThatStays() {
    let story = CorrectedStory(
      "⟦Ann Lee⟧, ⟦Bea Poe⟧, ⟦Cis Rue⟧ and ⟦Dot Vale⟧ came.",
      corrections: """
        merge person "Ann Lee" into "Cis Rue"
        merge person "Bea Poe" into "Ann Lee"
        merge person "Dot Vale" into "Cis Rue"
        """)
    #expect(
      story.links == [
        "Ann Lee = Cis Rue*", "Bea Poe = Cis Rue*", "Cis Rue = Cis Rue", "Dot Vale = Cis Rue*",
      ])
    #expect(story.reference.entities.map(\.id.name) == ["person:cis-rue"])
  }

  @Test func findsNamesByTheirFoldedWordsAndByOtherForms() {
    let story = CorrectedStory(
      "⟦George W. Tanner⟧ and ⟦George Tanner⟧ are one; ⟦Émile Roux⟧ is another.",
      corrections: #"merge person "emile ROUX" into "George Tanner""#)
    #expect(story.links.allSatisfy { $0.contains("= George W. Tanner") })
    #expect(story.problems.isEmpty)
  }

  @Test func givesAnAmbiguousNameToThoseItMayBeOnceTheyAreOne() {
    let text = "⟦Hans Marsh⟧ and ⟦Hanna Marsh⟧ came. ⟦Marsh⟧ left."
    let line = #"merge person "Hans Marsh" into "Hanna Marsh""#
    #expect(CorrectedStory(text).links.last == "Marsh = Marsh?")
    #expect(CorrectedStory(text, corrections: line).links.last == "Marsh = Hanna Marsh*")
    // Whose name it may be only by other articles, it may be another's as well.
    let apart = [
      ArticleSketch("a", story: "a", "⟦Hans Marsh⟧ and ⟦Hanna Marsh⟧ came."),
      ArticleSketch("b", story: "b", "⟦Marsh⟧ left."),
    ].map(\.document)
    let story = CorrectedStory(apart, corrections: line)
    #expect(story.corrected.original.links[1][0].candidates.count == 2)
    #expect(story.links.last == "Marsh = Marsh?")
    #expect(story.reference.links[1][0].candidates.count == 1)
  }

  @Test func renames() {
    let story = CorrectedStory(two, corrections: #"rename person "Ada Marsh" to "Ada Marsh MP""#)
    #expect(story.links[0] == "Ada Marsh = Ada Marsh MP")
    #expect(story.links[2] == "Marsh = Ada Marsh MP")
    #expect(story.reference.entities[0].id.name == "person:ada-marsh")
  }

  @Test func retypesANameAndJoinsItsNamesake() {
    let story = CorrectedStory(
      "⟦place:Paris Hilton⟧ sang. ⟦Paris Hilton⟧ and ⟦place:Paris⟧ applauded.",
      corrections: #"retype place "Paris Hilton" to person"#)
    #expect(
      story.links == [
        "Paris Hilton = Paris Hilton*", "Paris Hilton = Paris Hilton", "Paris = place Paris",
      ])
    #expect(story.reference.entities.count == 2)
  }

  @Test func dismissesANameAndKeepsTheOthersInPlace() {
    let story = CorrectedStory(
      """
      ⟦Monday Show⟧ said ⟦Ada Marsh⟧ was late. “No,”@{Ada Marsh} ⟦Marsh=Ada Marsh⟧ said.
      “Yes,”@{Monday Show} it said.
      """, corrections: #"dismiss person "Monday Show""#)
    #expect(story.links == ["Ada Marsh = Ada Marsh", "Marsh = Ada Marsh"])
    let quotations = story.reference.quotationRows(.everything)
    #expect(quotations.map(\.speakerName) == ["Ada Marsh", nil])
    #expect(story.reference.entities[0].mentions.map(\.mention) == [0, 1])
  }

  @Test func speaksOfAnotherFormOnlyWhereItIsWritten() {
    let text = "⟦George W. Tanner⟧ met ⟦George Tanner⟧. ⟦Tanner⟧ left."
    let dismissed = CorrectedStory(text, corrections: #"dismiss person "George Tanner""#)
    #expect(
      dismissed.links == [
        "George W. Tanner = George W. Tanner", "Tanner = George W. Tanner",
      ])
    let retyped = CorrectedStory(text, corrections: #"retype person "George Tanner" to work"#)
    #expect(retyped.links[1] == "George Tanner = work George W. Tanner*")
    #expect(retyped.links[2] == "Tanner = George W. Tanner")
  }

  @Test func speaksOfOneMention() throws {
    var story = CorrectedStory(two)
    let anchor = try CorrectionWriter(story.corrected, story.list)
      .anchor(of: story.places("Marsh")[0])
    #expect(anchor.name == "Marsh")
    #expect(anchor.anchor.before == "Ada Marsh met Adelaide Roux.")
    #expect(anchor.anchor.after == "left; Roux stayed.")
    #expect(anchor.anchor.occurrence == 2)
    for (verb, link) in [
      (#"same … as "Adelaide Roux""#, "Marsh = Adelaide Roux*"),
      (#"split … as "Marsh the baker""#, "Marsh = Marsh the baker*"),
      (#"different … from "Ada Marsh""#, "Marsh = Marsh*"),
      ("retype … to place", "Marsh = place Ada Marsh*"),
      (#"unsure … or "Adelaide Roux""#, "Marsh = Ada Marsh"),
    ] {
      let parts = verb.split(separator: "…")
      let line = "\(parts[0])person \"Marsh\" in \(anchor.anchor.text)\(parts[1])"
      story = CorrectedStory(two, corrections: line)
      #expect(story.links[2] == link, "\(line)")
      #expect(story.links[0] == "Ada Marsh = Ada Marsh")
      #expect(story.links[3] == "Roux = Adelaide Roux")
      #expect(story.problems.isEmpty)
    }
    story = CorrectedStory(two, corrections: "dismiss person \"Marsh\" in \(anchor.anchor.text)")
    #expect(story.links.count == 3)
    #expect(story.links[2] == "Roux = Adelaide Roux")
  }

  @Test func partsNamesThatTheResolverTakesForOne() {
    let story = CorrectedStory(
      "⟦George W. Tanner⟧ met ⟦George Tanner⟧. ⟦Tanner⟧ left.",
      corrections: #"different person "George Tanner" from "George W. Tanner""#)
    #expect(
      story.links == [
        "George W. Tanner = George W. Tanner", "George Tanner = George Tanner*",
        "Tanner = George W. Tanner",
      ])
  }

  // MARK: What does not hold

  @Test(arguments: [
    (
      #"merge person "Ada Marsh" into "Zoe Nowhere""#,
      ["merge Ada Marsh: no person here is called “Zoe Nowhere”"]
    ),
    (
      #"rename person "Zoe Nowhere" to "Zoe""#,
      ["rename Zoe Nowhere: no person here is called “Zoe Nowhere”"]
    ),
    (
      #"dismiss place "Ada Marsh""#, ["dismiss Ada Marsh: no place here is called “Ada Marsh”"]
    ),
    (
      #"same person "Marsh" in 00000000#1 between "a" and "b" as "Ada Marsh""#,
      ["same Marsh: its article is not here"]
    ),
  ])
  func reportsWhatDoesNotApplyAndChangesNothing(line: String, problems: [String]) {
    let story = CorrectedStory(two, corrections: line)
    #expect(story.problems == problems)
    #expect(story.reference == story.corrected.original)
  }

  @Test(arguments: [
    [
      #"merge person "Adelaide Roux" into "Ada Marsh""#,
      #"different person "Ada Marsh" from "Adelaide Roux""#,
    ],
    [#"rename person "Ada Marsh" to "A""#, #"rename person "Ada Marsh" to "B""#],
    [#"retype person "Ada Marsh" to place"#, #"retype person "Ada Marsh" to group"#],
    [#"dismiss person "Ada Marsh""#, #"retype person "Ada Marsh" to group"#],
    [#"dismiss person "Ada Marsh""#, #"rename person "Ada Marsh" to "B""#],
  ])
  func ofContradictionsNoneHolds(lines: [String]) {
    for lines in [lines, lines.reversed()] {
      let text = lines.joined(separator: "\n")
      let story = CorrectedStory(two, corrections: text)
      #expect(story.links == CorrectedStory(two).links)
      #expect(story.corrected.problems.count == 2)
      #expect(story.corrected.problems.count { $0.isConflict } == 2)
      let found = CorrectionList.contradictions(among: story.list.corrections)
      #expect(found == story.corrected.problems)
    }
  }

  @Test func aDifferenceUndoesOnlyTheMergesBetween() {
    let story = CorrectedStory(
      "⟦Ann Lee⟧, ⟦Bea Poe⟧, ⟦Cis Rue⟧ and ⟦Dot Vale⟧ came.",
      corrections: """
        merge person "Ann Lee" into "Bea Poe"
        merge person "Bea Poe" into "Cis Rue"
        merge person "Dot Vale" into "Bea Poe"
        different person "Ann Lee" from "Cis Rue"
        """)
    #expect(
      story.links == [
        "Ann Lee = Ann Lee", "Bea Poe = Bea Poe", "Cis Rue = Cis Rue", "Dot Vale = Bea Poe*",
      ])
    #expect(story.corrected.problems.count == 3)
  }

  @Test func contraryTargetsOfOneMentionContradict() throws {
    let anchor = try CorrectionWriter(CorrectedStory(two).corrected, CorrectionList())
      .anchor(of: CorrectedStory(two).places("Marsh")[0]).anchor.text
    let line = "same person \"Marsh\" in \(anchor) as"
    let story = CorrectedStory(two, corrections: "\(line) \"Ada Marsh\"\n\(line) \"Adelaide Roux\"")
    #expect(story.links == CorrectedStory(two).links)
    #expect(story.corrected.problems.count == 2)
    let one = CorrectedStory(
      two,
      corrections: """
        \(line) "Ada Marsh"
        \(line) "Adelaide Roux"
        merge person "Adelaide Roux" into "Ada Marsh"
        """)
    #expect(one.problems.isEmpty)
    #expect(one.links[2] == "Marsh = Ada Marsh*")
  }
}
