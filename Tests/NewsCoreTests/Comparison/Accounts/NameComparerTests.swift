import TestSupport
import Testing

@testable import NewsCore

/// Which names accounts have alike but not the same.
@Suite struct NameComparerTests {
  @Test(arguments: [
    ("Ruth Calder", "Ruth Cadler", NameConflict.spelling),
    ("Ruth Calder", "Ruth Caulder", .spelling),
    ("Ada Marsh", "Ida Marsh", .forename), ("Otto Lind", "Erik Lind", .forename),
    // The same, a nickname, a short form, an initial, too short, another name altogether.
    ("Ruth Calder", "Ruth Calder", nil), ("Elizabeth Marsh", "Liz Marsh", nil),
    ("Zachary Lind", "Zack Lind", nil), ("Ada Marsh", "Ada Marse Lind", nil),
    ("Ada Marsh", "Ada Lind", nil), ("Otto Lind", "Otto Lund", nil),
    // Letters for the same sounds are no mistake.
    ("Muammar Gaddafi", "Muammar Qadhafi", nil), ("Vlad Zelensky", "Vlad Zelenskyy", nil),
  ])
  func personsAreAlike(one: String, other: String, expected: NameConflict?) {
    let words = [one, other].map { $0.lowercased().split(separator: " ").map(String.init) }
    #expect(NameConflict(words[0], words[1], isPerson: true) == expected)
    #expect(NameConflict(words[1], words[0], isPerson: true) == expected)
  }

  @Test(arguments: [
    ("norholt", "norhult", NameConflict.spelling), ("norwood", "norfolk", nil),
    ("harrow point", "harow point", .spelling), ("norbridge", "norbredga", .spelling),
    ("harbour centre", "harbour center", nil), ("harbour office", "harbour offices", nil),
  ])
  func placesAreAlike(one: String, other: String, expected: NameConflict?) {
    let words = [one, other].map { $0.split(separator: " ").map(String.init) }
    #expect(NameConflict(words[0], words[1], isPerson: false) == expected)
  }

  private func differences(_ texts: String...) throws -> [String] {
    try AccountSketch(texts).comparison.differences.filter { $0.kind == .name }.map { difference in
      difference.values.map { value in
        guard case .text(let name)? = value.content else { return "" }
        return name
      }.joined(separator: " | ")
    }
  }

  @Test func aMisspelledPersonNeedsNoSentenceThatCorresponds() throws {
    let (one, other) = ("“Nothing is mended,” said Ruth Calder.", "Gulls fed Ruth Cadler.")
    #expect(try differences(one, other) == ["Ruth Calder | Ruth Cadler"])
    // One who is known under both names is misspelled by nobody else.
    #expect(try differences("\(one) Later Ruth Cadler left.", other) == [])
    #expect(
      try differences(one, other, "The lamp was blamed on Ruth Calder.")
        == ["Ruth Calder | Ruth Cadler | Ruth Calder"])
  }

  @Test func aPlaceNeedsASentenceThatCorresponds() throws {
    let one = "The storm broke the lighthouse of the harbour office in Norwalk on Monday night."
    let other = "The storm broke the lighthouse of the harbour office in Norfolk on Monday night."
    #expect(try differences(one, other) == ["Norwalk | Norfolk"])
    #expect(try differences(one, "Gulls nested in the orchards near Norfolk.") == [])
    #expect(try differences("\(one) Nobody in Norfolk knew.", other) == [])
  }

  @Test func anotherForenameNeedsASentenceThatSurelyCorrespondsAndOnePersonOfTheFamily() throws {
    let one = "The storm killed the keeper Otto Lind in the lighthouse of Norholt on Monday night."
    let other =
      "The storm killed the keeper Erik Lind in the lighthouse of Norholt on Monday night."
    #expect(try differences(one, other) == ["Otto Lind | Erik Lind"])
    #expect(try differences("\(one) Ada Lind, his sister, wept.", other) == [])
    #expect(try differences(one, "Gulls fed Erik Lind near an orchard.") == [])
  }
}
