import TestSupport
import Testing

@testable import NewsCore

/// Which quotations accounts print in different words.
@Suite struct WordingComparerTests {
  /// The second words against the first, in two accounts, as `differs: … | …`.
  private func differences(_ words: String...) throws -> [String] {
    try AccountSketch(words.map { "“\($0)” said Ruth Calder of the harbour office." }).verdicts
  }

  @Test(arguments: [
    (
      "The old lamp was destroyed by the storm and nobody mended it,",
      "The old lamp was broken by the storm and nobody mended it,",
      "was destroyed by | was broken by"
    ),
    // Words left out without a mark.
    (
      "The old lamp was very badly broken by the storm,",
      "The old lamp was badly broken by the storm,",
      "was very badly | was badly"
    ),
    (
      "The lamp was broken by the storm and nobody mended it,",
      "The lamp was broken by the storm and somehow nobody mended it,",
      "and nobody | and somehow nobody"
    ),
    // Changes near each other are told as one.
    (
      "Every keeper saw the lamp go out before the storm broke it,",
      "Every keeper heard the siren go out before the storm broke it,",
      "keeper saw the lamp go | keeper heard the siren go"
    ),
    // Of those apart from each other the one with most words that say something is told.
    (
      "The lamp on a tower went out when the keeper slept and the storm broke it,",
      "The lamp on the tower went out when the captain slept and the storm broke it,",
      "the keeper slept | the captain slept"
    ),
    (
      "We paid 14 million for the lamp that the storm broke,",
      "We paid 14 billion for the lamp that the storm broke,",
      "14 million for | 14 billion for"
    ),
    (
      "The lamp can be mended before the storm comes back,",
      "The lamp can't be mended before the storm comes back,",
      "lamp can be | lamp can't be"
    ),
  ])
  func otherWordsDiffer(first: String, second: String, values: String) throws {
    #expect(try differences(first, second) == ["differs: \(values)"])
    #expect(
      try differences(second, first)
        == ["differs: " + values.split(separator: " | ").reversed().joined(separator: " | ")])
  }

  @Test(arguments: [
    "The lamp was broken by the storm, and we have told the workforce in the USA so,",
    // Cut otherwise.
    "was broken by the storm, and we have told the workforce in the USA",
    "Well, the lamp was broken by the storm, and we have told the workforce in the USA so, Otto,",
    // With a mark.
    "The lamp was broken … and we have told the workforce in the USA so,",
    "The lamp was broken . . . and we have told the workforce in the USA so,",
    "The lamp was broken by [Monday’s] storm, and we have told the workforce in the USA so,",
    "[It] was broken by the storm, and we have told the workforce in the USA so,",
    // The same when they are spoken.
    "The lamp was broken by the storm, and we’ve told the work force in the U.S.A. so,",
    "The lamp was broken by the storm, & we have told the workforce in the USA so,",
    // A word that stands in both by chance.
    "was broken by the storm, and nothing went wrong so,",
    "The lamp was broken. … We thank the workforce in the USA,",
    // A slip of the pen.
    "The lamp was broken by the storm, and we have told the worforce in the USA so,",
  ])
  func cutsMarksAndSpellingDoNot(second: String) throws {
    let first = "The lamp was broken by the storm, and we have told the workforce in the USA so,"
    #expect(try differences(first, second) == [])
    #expect(try differences(second, first) == [])
  }

  /// The brackets of a link are not those of an editor.
  @Test func syntaxIsNoMark() throws {
    let texts = [
      "The old lamp was [badly broken](https://norholt.example/lamp) by the storm",
      "The old lamp was badly hurt by the storm",
    ]
    let documents = try texts.enumerated().map { number, words in
      var article = try ArticleImporter().article(
        from: Array("# Storm\n\n“\(words),” said Ruth Calder.\n".utf8), id: ArticleID("\(number)"),
        fileName: "a.md")
      article.story = "story"
      return Analyzer().document(from: article)
    }
    let comparison = AccountComparer().comparison(
      of: EntityResolver().crossReference(over: documents))
    #expect(comparison.differences.filter { $0.kind == .quotation }.count == 1)
  }

  /// An account that prints both has the words of the other, too.
  @Test func anAccountMayPrintBoth() throws {
    let (one, other) = (
      "The old lamp was very badly broken by the storm",
      "The old lamp was badly broken by the storm"
    )
    #expect(
      try differences("\(one),” she wrote. “\(other),", "\(other),") == [])
  }

  @Test func anotherAccountMayPrintBothToo() throws {
    let (one, other) = (
      "The old lamp was very badly broken by the storm",
      "The old lamp was badly broken by the storm"
    )
    #expect(
      try differences("\(one) of Monday,", "\(one),” she wrote. “\(other),") == [])
  }

  @Test func allAccountsThatHaveTheWordsAreTold() throws {
    #expect(
      try differences(
        "The old lamp was very badly broken by the storm, and nobody mended it,",
        "The old lamp was badly broken by the storm,", "nobody mended it,",
        "lamp was badly broken by the storm,")
        == ["differs: was very badly | was badly | was badly"])
  }

  @Test func theRowSaysWhoseWordsTheyAre() throws {
    let sketch = try AccountSketch([
      "“The old lamp was very badly broken by the storm,” said Ruth Calder.",
      "“The old lamp was badly broken by the storm,” she said.",
    ])
    #expect(sketch.comparison.differences.map(\.what) == ["words of Ruth Calder"])
    #expect(sketch.comparison.differences.map(\.kind) == [.quotation])
    let nobody = try AccountSketch([
      "“The old lamp was very badly broken by the storm.”",
      "“The old lamp was badly broken by the storm.”",
    ])
    #expect(nobody.comparison.differences.map(\.what) == ["words of somebody"])
  }
}
