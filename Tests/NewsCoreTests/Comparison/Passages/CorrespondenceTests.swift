import Testing

@testable import NewsCore

/// The links between the accounts of the sample stories against those made by hand.
@Suite struct CorrespondenceTests {
  @Test(arguments: [
    ("Saltmere crane", SaltmereCorrespondence.pairs, 88, 59.0),
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
  /// none.
  @Test(arguments: [
    (
      "Saltmere crane", SaltmereCorrespondence.pairs,
      ["People in the hall", "He was told to sit"]
    ),
    (
      "Tehran press conference", TehranCorrespondence.pairs,
      ["Israel has answered", "After a US drone", "Over 100 American"]
    ),
  ])
  func sentencesThatOnlyOneAccountHasAreSoForReaders(
    story: String, table: String, expected: [String]
  ) throws {
    let marked = try MarkedCorrespondence(story: story, table: table)
    let corresponding = Set(marked.pairs.flatMap { [$0.one, $0.other] })
    let only = AccountComparer().comparison(
      of: EntityResolver().crossReference(over: marked.documents)
    ).only.filter { $0.kind == .sentence }
    let words = only.map { marked.documents[$0.document].text.singleSpaced($0.span) }
    let wrong = zip(only, words).filter { item, _ in
      marked.documents[item.document].sentence(at: item.span.start).map {
        corresponding.contains(SentencePlace(document: item.document, sentence: $0))
      } ?? true
    }.map(\.1)
    #expect(wrong == [])
    #expect(expected.filter { start in !words.contains { $0.hasPrefix(start) } } == [], "\(words)")
  }
}
