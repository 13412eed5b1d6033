import Testing

@testable import NewsCore

/// What accounts are found to call a person.
@Suite struct DescriptionFinderTests {
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
      try AccountSketch.designations(["Captain Nina Park spoke in Leeds.", text]) == [
        "Nina Park: Captain | \(words)"
      ])
  }

  /// The whole phrase is a description, whatever its words are.
  @Test(arguments: [
    ("Voters met former campaign manager Nina Park in Leeds.", "former campaign manager"),
    ("Talk show host Nina Park spoke in Leeds.", "Talk show host"),
    ("Ruth Calder left. They met Calder adviser Nina Park there.", "Calder adviser"),
    ("A reporter and Norwegian envoy Nina Park spoke in Leeds.", "Norwegian envoy"),
    ("Ruth Calder’s personal lawyer Nina Park spoke.", "Ruth Calder’s personal lawyer"),
    (
      "On Monday Ruth Calder’s business partner, Nina Park, spoke.",
      "Ruth Calder’s business partner"
    ),
    ("They spoke with Norwegian envoy Nina Park in Leeds.", "Norwegian envoy"),
    ("They heard from Leeds mayor Nina Park there.", "Leeds mayor"),
    ("They met communications director Nina Park in Leeds.", "communications director"),
    ("They met marketing manager Nina Park in Leeds.", "marketing manager"),
    ("They met civil rights leader Rev. Nina Park in Leeds.", "civil rights leader Rev"),
    ("They met school volunteer Nina Park in Leeds.", "school volunteer"),
    ("They met chief of staff Nina Park in Leeds.", "chief of staff"),
    ("They met co-chair Nina Park in Leeds.", "co-chair"),
    ("They met secretary of state-designate Nina Park in Leeds.", "secretary of state-designate"),
    ("They met secretary of state - designate Nina Park there.", "secretary of state - designate"),
    ("Photographer and director Nina Park spoke in Leeds.", "Photographer, director"),
    ("The singer and actress Nina Park spoke in Leeds.", "singer, actress"),
    ("They met ex-teacher Nina Park in Leeds.", "ex-teacher"),
    ("A lawyer for Ruth Calder, Nina Park, spoke in Leeds.", "lawyer for Ruth Calder"),
    ("Senator Nina Park of New York, the party’s leader, spoke.", "Senator, party’s leader"),
    ("Nina Park, 54, a retired teacher, spoke in Leeds.", "retired teacher"),
    ("Nina Park (D-Ohio), a retired teacher, spoke in Leeds.", "retired teacher"),
    ("Nina Park, D-Ohio, a retired teacher, spoke in Leeds.", "retired teacher"),
    ("Nina Park — a retired teacher who came late — spoke.", "retired teacher"),
    ("Nina Park, now the mayor of Leeds, spoke.", "mayor of Leeds"),
    ("Nina Park, once the mayor of Leeds, spoke.", "once the mayor of Leeds"),
    ("Nina Park, the newly elected mayor of Leeds, spoke.", "newly elected mayor of Leeds"),
    ("Nina Park, a Catholic and mayor of Leeds, spoke.", "mayor of Leeds"),
    ("Nina Park, a teacher from Leeds and a poet, spoke.", "teacher from Leeds, poet"),
    (
      "Nina Park, chair of the Ways and Means committee, spoke in Leeds.",
      "chair of the Ways and Means committee"
    ),
    (
      "Nina Park, manager of the re - election bid, spoke in Leeds.",
      "manager of the re - election bid"
    ),
    ("Nina Park, a lawyer in the firm’s Leeds, Yorkshire, office, spoke.", "lawyer"),
  ])
  func phrasesAreWhole(text: String, words: String) throws {
    let rows = try AccountSketch.designations(["Captain Nina Park spoke in Leeds.", text])
    #expect(rows.filter { $0.hasPrefix("Nina") } == ["Nina Park: Captain | \(words)"])
  }

  @Test func placesStandBehindNames() throws {
    let captain = "Captain Otto Lind spoke in Leeds."
    #expect(
      try AccountSketch.designations([
        captain, "Representative Otto Lind of the Harbour Committee spoke.",
      ])
        == ["Otto Lind: Captain | Representative Otto Lind of the Harbour Committee"])
    #expect(
      try AccountSketch.designations([captain, "Representative Otto Lind of New York spoke."])
        == ["Otto Lind: Captain | Representative"])
    #expect(
      try AccountSketch.designations([captain, "The harbour master, Otto Lind of New York, spoke."])
        == ["Otto Lind: Captain | harbour master"])
  }

  /// What is no description of the person, or the same one in another form.
  @Test(arguments: [
    "Mr Nina Park spoke in Leeds.", "Nina Park spoke in Leeds.",
    "Nina Park, who was in Leeds, spoke.", "Nina Park, Ada Marsh, and the mayor spoke in Leeds.",
    "Capt. Nina Park spoke in Leeds.", "Former captain Nina Park spoke in Leeds.",
    "“I saw hardline cleric Nina Park,” Ada Marsh said.",
    "Then-captain Nina Park spoke in Leeds.", "Voters back captain Nina Park in Leeds.",
    "They laughed and cast former captain Nina Park aside.",
    "Unlike captain Nina Park, they spoke.", "In Leeds captain Nina Park spoke.",
    "Nina Park, officers and their guests spoke in Leeds.",
    "A critic of Mr. Nina Park spoke in Leeds.",
    "Nina Park, Ruth Calder’s daughter - in - law, spoke in Leeds.",
    "A lawyer for Ruth Calder, Nina Park, Ada Marsh and others spoke.",
    "Ruth Calder, Ada Marsh, and Nina Park, a teacher, and a poet spoke.",
  ])
  func whatIsNoOtherDescriptionIsLeftOut(text: String) throws {
    #expect(try AccountSketch.designations(["Captain Nina Park spoke in Leeds.", text]) == [])
  }
}
