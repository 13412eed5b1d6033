import Testing

@testable import NewsCore

/// The links between the accounts of the sample stories against those made by hand.
@Suite struct CorrespondenceTests {
  @Test(arguments: [
    ("Saltmere crane", SaltmereCorrespondence.pairs, 88, 50.0),
    ("Tehran press conference", TehranCorrespondence.pairs, 174, 61.0),
  ])
  func sentencesCorrespondAsReadersSay(story: String, table: String, count: Int, floor: Double)
    throws
  {
    let marked = try MarkedCorrespondence(story: story, table: table)
    #expect(marked.unread == [])
    #expect(marked.pairs.count == count)
    let figures = marked.figures
    #expect(figures.f1 >= floor, "P \(figures.precision) R \(figures.recall) F1 \(figures.f1)")
  }

  /// The sentences that only one account is said to have, against those that readers let correspond to
  /// none: four in five are.
  @Test func sentencesThatOnlyOneAccountHasAreSoForReaders() throws {
    let stories = [
      try MarkedCorrespondence(story: "Saltmere crane", table: SaltmereCorrespondence.pairs),
      try MarkedCorrespondence(
        story: "Tehran press conference", table: TehranCorrespondence.pairs),
    ]
    let only = stories.flatMap { LoneSentences($0).sentences }
    let right = only.filter(\.isLone).map(\.words)
    #expect(right.count * 5 >= only.count * 4, "\(only)")
    for start in [
      "People in the hall", "He was told to sit", "Israel has answered", "Over 100 American",
    ] {
      #expect(right.contains { $0.hasPrefix(start) }, "\(start)")
    }
  }
}
