import TestSupport
import Testing

@testable import NewsCore

/// What accounts call the same person, group or act.
@Suite struct DesignationComparerTests {
  /// Whose aide or of which party somebody is says nothing alone and nothing beside more.
  @Test func littleIsNoDifference() throws {
    let captain = "Captain Nina Park spoke in Leeds."
    #expect(
      try AccountSketch.designations([captain, "Their former aide Nina Park spoke in Leeds."]) == []
    )
    #expect(
      try AccountSketch.designations([captain, "Nina Park, a Democrat, spoke in Leeds."]) == [])
    #expect(
      try AccountSketch.designations([
        captain, "Campaign aide Nina Park spoke in Leeds. Their former aide Nina Park left.",
      ]) == ["Nina Park: Captain | Campaign aide"])
    #expect(
      try AccountSketch.designations([
        captain, "The hardline cleric Nina Park spoke in Leeds. Their former aide Nina Park left.",
      ]) == ["Nina Park: Captain | hardline cleric, former aide"])
  }

  /// A noun that judges is like an epithet.
  @Test func nounsThatJudgeDiffer() throws {
    let captain = "Captain Nina Park spoke in Leeds."
    #expect(
      try AccountSketch.designations([captain, captain + " Nina Park, a hard-liner, left."])
        == ["Nina Park: Captain | Captain, hard-liner"])
    #expect(
      try AccountSketch.designations([captain, captain + " Nina Park, a teacher, left."]) == [])
  }

  /// What somebody’s office is about is no epithet.
  @Test func fieldsAreNoDifference() throws {
    #expect(
      try AccountSketch.designations([
        "Their personal lawyer Nina Park spoke in Leeds.",
        "The company lawyer Nina Park spoke in Leeds with the other lawyer.",
      ]) == [])
  }

  @Test func whoseItIsIsNoDifference() throws {
    #expect(
      try AccountSketch.designations([
        "Campaign manager Nina Park spoke in Leeds.", "The campaign’s manager, Nina Park, spoke.",
      ]) == [])
    #expect(
      try AccountSketch.designations([
        "Captain Nina Park spoke in Leeds.",
        "The town’s teacher, Nina Park, spoke. The teacher, Nina Park, left.",
      ]) == ["Nina Park: Captain | 2× town’s teacher"])
  }

  /// Where each has the other's words somewhere, each may say them of her.
  @Test func wordsThatBothHaveAreNoDifference() throws {
    let one = "Captain Nina Park spoke in Leeds. A retired teacher left early."
    #expect(
      try AccountSketch.designations([
        one, "The retired teacher Nina Park spoke in Leeds. The captain left early.",
      ]) == []
    )
    #expect(
      try AccountSketch.designations([
        one, "The retired teacher Nina Park spoke in Leeds. She left early.",
      ])
        == ["Nina Park: Captain | retired teacher"])
    #expect(
      try AccountSketch.designations([
        "The hard-liner Nina Park spoke in Leeds. The captain left early.",
        "Captain Nina Park spoke in Leeds, which is as hard-line as ever.",
      ]) == [])
  }

  @Test func wordsAreCounted() throws {
    let reed = "President Tom Reed spoke in Leeds. President Tom Reed left."
    #expect(
      try AccountSketch.designations([reed, "Hardline cleric Tom Reed spoke in Leeds."])
        == ["Tom Reed: 2× President | Hardline cleric"])
  }

  @Test func peopleWhoAreCountedAlikeAreOneGroup() throws {
    #expect(
      try AccountSketch.designations([
        "The army killed 14 militants near Norholt on Monday, Ruth Calder said.",
        "The army killed 14 fighters near Norholt on Monday, Ruth Calder said.",
      ]) == ["14: militants | fighters"])
  }

  /// Who says both of the same people differs from nobody.
  @Test func peopleWithBothNounsAreNoDifference() throws {
    #expect(
      try AccountSketch.designations([
        "The army killed 14 militants near Norholt on Monday, Ruth Calder said.",
        "The army killed 14 fighters, all militants, near Norholt on Monday, Ruth Calder said.",
      ]) == [])
  }

  @Test func wordsOfOneFamilyInTheSamePlaceAreOneThing() throws {
    #expect(
      try AccountSketch.designations([
        "The raid by foreign-backed militants on Norholt began on Monday, Ruth Calder said.",
        "The raid by foreign-backed rebels on Norholt began on Monday, Ruth Calder said.",
      ]) == ["foreign-backed: militants | rebels"])
    #expect(
      try AccountSketch.designations([
        "Parliament in Norholt passed the nuclear deal on Monday, Ruth Calder said.",
        "Parliament in Norholt passed the nuclear accord on Monday, Ruth Calder said.",
      ]) == ["nuclear: deal | accord"])
  }

  @Test func whoSaysOneWordAndTheOtherDiffersFromNobody() throws {
    let deal = "Parliament in Norholt passed the nuclear deal on Monday, Ruth Calder said."
    let accord = "Parliament in Norholt passed the nuclear accord on Monday, Ruth Calder said."
    #expect(try AccountSketch.designations([deal + " The nuclear accord is old.", accord]) == [])
    #expect(
      try AccountSketch.designations([
        deal + " The old deal is dead.", accord + " That deal is good.",
      ]) == [])
    #expect(
      try AccountSketch.designations([deal + " The nuclear deal is old.", accord]) == [
        "nuclear: 2× deal | accord"
      ])
  }

  /// Elsewhere in the sentence, or in sentences that do not correspond, the words mean something else.
  @Test func wordsInOtherPlacesAreNotCompared() throws {
    #expect(
      try AccountSketch.designations([
        "Parliament in Norholt passed the nuclear deal on Monday, Ruth Calder said.",
        "Parliament in Norholt passed the nuclear law on Monday, not a trade accord, Ruth Calder said.",
      ]) == [])
  }

  @Test func anAccountCallsThingsAsItselfDoes() throws {
    let text = "Hardline cleric Nina Park and Captain Nina Park are one. The army killed 14 rebels."
    #expect(try AccountSketch.designations([text, text]) == [])
  }

  @Test func rowsAreForPeople() throws {
    let sketch = try AccountSketch([
      "President Nina Park spoke in Leeds.", "Hardline cleric Nina Park spoke in Leeds.",
    ])
    let row = try #require(ComparisonRows(sketch.comparison).rows.designations.first)
    #expect(row.what == "Nina Park")
    #expect(row.values.map(\.text) == ["President", "Hardline cleric"])
    #expect(row.values.map(\.count) == [1, 1])
    #expect(row.values.map(\.place.article.name) == ["account-0", "account-1"])
  }
}
