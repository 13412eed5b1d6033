import TestSupport
import Testing

@testable import NewsCore

/// What accounts call the same person, group or act.
@Suite struct DesignationComparerTests {
  /// `Otto Lind: keeper | 2× recluse`, accounts parted by bars.
  private func rows(_ texts: [String]) throws -> [String] {
    let comparison = try AccountSketch(texts).comparison
    return comparison.designations.map { group in
      let values = comparison.documents.indices.compactMap { document -> String? in
        let own = group.designations.filter { $0.document == document }.map {
          let words = comparison.documents[document].text.singleSpaced($0.span)
          return $0.count > 1 ? "\($0.count)× \(words)" : words
        }
        return own.isEmpty ? nil : own.joined(separator: ", ")
      }
      return "\(group.what): \(values.joined(separator: " | "))"
    }
  }

  /// Each way to call a person beside an account that says `Captain Nina Park`.
  @Test(arguments: [
    ("President Nina Park spoke in Leeds.", "President"),
    ("Hardline cleric Nina Park spoke in Leeds.", "Hardline cleric"),
    ("Voters elected hardline cleric Nina Park in Leeds.", "hardline cleric"),
    ("The popular teacher Nina Park spoke in Leeds.", "popular teacher"),
    ("Nina Park, a retired teacher from Leeds, spoke.", "retired teacher from Leeds"),
    ("Nina Park, the head of the navy, spoke in Leeds.", "head of the navy"),
    ("The harbour master, Nina Park, spoke in Leeds.", "harbour master"),
    ("Its chief executive, Nina Park, spoke in Leeds.", "chief executive"),
    (
      "Nina Park, the mayor of Leeds, spoke. “The lamp is lit,” the mayor said.",
      "mayor of Leeds, mayor"
    ),
  ])
  func personsAreCalled(text: String, words: String) throws {
    #expect(
      try rows(["Captain Nina Park spoke in Leeds.", text]) == ["Nina Park: Captain | \(words)"])
  }

  /// What is no description of the person, or the same one in another form.
  @Test(arguments: [
    "Mr Nina Park spoke in Leeds.", "Nina Park spoke in Leeds.",
    "Nina Park, who was in Leeds, spoke.", "Nina Park, Ada Marsh, and the mayor spoke in Leeds.",
    "Capt. Nina Park spoke in Leeds.", "Former captain Nina Park spoke in Leeds.",
    "“I saw hardline cleric Nina Park,” Ada Marsh said.",
  ])
  func whatIsNoOtherDescriptionIsLeftOut(text: String) throws {
    #expect(try rows(["Captain Nina Park spoke in Leeds.", text]) == [])
  }

  /// Where each has the other's words somewhere, each may say them of her.
  @Test func wordsThatBothHaveAreNoDifference() throws {
    let one = "Captain Nina Park spoke in Leeds. The retired teacher left early."
    #expect(
      try rows([one, "The retired teacher Nina Park spoke in Leeds. The captain left early."]) == []
    )
    #expect(
      try rows([one, "The retired teacher Nina Park spoke in Leeds. She left early."])
        == ["Nina Park: Captain | retired teacher"])
    #expect(
      try rows([
        "The hard-liner Nina Park spoke in Leeds. The captain left early.",
        "Captain Nina Park spoke in Leeds, which is as hard-line as ever.",
      ]) == [])
  }

  @Test func wordsAreCounted() throws {
    let reed = "President Tom Reed spoke in Leeds. President Tom Reed left."
    #expect(
      try rows([reed, "Hardline cleric Tom Reed spoke in Leeds."])
        == ["Tom Reed: 2× President | Hardline cleric"])
  }

  @Test func peopleWhoAreCountedAlikeAreOneGroup() throws {
    #expect(
      try rows([
        "The army killed 14 militants near Norholt on Monday, Ruth Calder said.",
        "The army killed 14 fighters near Norholt on Monday, Ruth Calder said.",
      ]) == ["14: militants | fighters"])
  }

  @Test func wordsOfOneFamilyInTheSamePlaceAreOneThing() throws {
    #expect(
      try rows([
        "The raid by foreign-backed militants on Norholt began on Monday, Ruth Calder said.",
        "The raid by foreign-backed rebels on Norholt began on Monday, Ruth Calder said.",
      ]) == ["foreign-backed: militants | rebels"])
    #expect(
      try rows([
        "Parliament in Norholt passed the nuclear deal on Monday, Ruth Calder said.",
        "Parliament in Norholt passed the nuclear accord on Monday, Ruth Calder said.",
      ]) == ["nuclear: deal | accord"])
  }

  @Test func whoSaysOneWordAndTheOtherDiffersFromNobody() throws {
    let deal = "Parliament in Norholt passed the nuclear deal on Monday, Ruth Calder said."
    let accord = "Parliament in Norholt passed the nuclear accord on Monday, Ruth Calder said."
    #expect(try rows([deal + " The nuclear accord is old.", accord]) == [])
    #expect(
      try rows([
        deal + " The old deal is dead.", accord + " That deal is good.",
      ]) == [])
    #expect(
      try rows([deal + " The nuclear deal is old.", accord]) == [
        "nuclear: 2× deal | accord"
      ])
  }

  /// Elsewhere in the sentence, or in sentences that do not correspond, the words mean something else.
  @Test func wordsInOtherPlacesAreNotCompared() throws {
    #expect(
      try rows([
        "Parliament in Norholt passed the nuclear deal on Monday, Ruth Calder said.",
        "Parliament in Norholt passed the nuclear law on Monday, not a trade accord, Ruth Calder said.",
      ]) == [])
  }

  @Test func anAccountCallsThingsAsItselfDoes() throws {
    let text = "Hardline cleric Nina Park and Captain Nina Park are one. The army killed 14 rebels."
    #expect(try rows([text, text]) == [])
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
