import NewsCore
import Testing

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
}
