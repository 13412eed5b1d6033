import Testing

@testable import NewsCore

/// Where accounts speak of a person without the name.
@Suite struct DefiniteDescriptionFinderTests {
  /// `The harbour master` is whom an account calls so beside the name.
  @Test(arguments: [
    ("The harbour master left early.", ", harbour master"),
    ("The harbour master’s lamp was lit.", ", harbour master"),
    ("“The harbour master left early,” Ada Marsh said.", ""),
    ("The harbour master of Norholt left early.", ""),
    ("The school master left early.", ""),
    ("The harbour masters left early.", ""),
    ("The harbour master, Otto Lind, left early.", ""),
    ("The master left early.", ", master"),
    ("Otto Lind came. The master left early.", ""),
    ("Otto Lind came. The harbour master left early.", ", harbour master"),
    ("It rained. It rained. It rained. The master left early.", ""),
  ])
  func descriptionsStandForPersons(text: String, words: String) throws {
    let rows = try AccountSketch.designations([
      "Harbour master Nina Park spoke in Leeds.",
      "Hardline cleric Nina Park spoke in Leeds. \(text)",
    ])
    #expect(
      rows.filter { $0.hasPrefix("Nina") } == [
        "Nina Park: Harbour master | Hardline cleric\(words)"
      ])
  }

  /// Whoever is called so beside the name may have been named long before.
  @Test func descriptionsWithOwnersStandForPersons() throws {
    let rows = try AccountSketch.designations([
      "Ruth Calder’s lawyer Nina Park spoke in Leeds.",
      "Hardline cleric Nina Park spoke in Leeds. Otto Lind came. Ruth Calder’s lawyer spent a day.",
    ])
    #expect(
      rows.filter { $0.hasPrefix("Nina") } == [
        "Nina Park: Ruth Calder’s lawyer | Hardline cleric, Ruth Calder’s lawyer"
      ])
  }

  @Test func descriptionsOfSeveralStandForNobody() throws {
    let texts = [
      "Harbour master Nina Park spoke in Leeds.",
      "Hardline cleric Nina Park spoke in Leeds with harbour master Otto Lind.",
    ]
    let row = "Nina Park: Harbour master | Hardline cleric"
    #expect(try AccountSketch.designations(texts) == [row])
    #expect(
      try AccountSketch.designations([
        texts[0], texts[1] + " Ada Marsh came. The harbour master left.",
      ]) == [row])
    #expect(
      try AccountSketch.designations([
        texts[0], texts[1] + " Nina Park came. The harbour master left.",
      ])
        == [row + ", harbour master"])
  }
}
