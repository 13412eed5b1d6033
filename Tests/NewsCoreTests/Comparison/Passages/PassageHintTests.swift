import Testing

@testable import NewsCore

/// What is too unsure to be told and yet says of which things values are.
@Suite struct PassageHintTests {
  private let documents: [Document]

  init() throws {
    documents = try MarkedCorrespondence(
      story: "Saltmere crane", table: SaltmereCorrespondence.pairs
    ).documents
  }

  @Test func linksAreSurerThanHints() {
    let alignment = PassageAligner().alignment(among: documents)
    let (links, hints) = (alignment.links, alignment.hints)
    #expect(links.allSatisfy { $0.certainty >= PassageAligner.leastEcho })
    #expect(
      hints.allSatisfy {
        (PassageAligner.leastHint..<PassageAligner.leastEcho).contains($0.certainty)
      })
    #expect(!links.isEmpty && !hints.isEmpty)
    #expect(alignment.allLinks.map(\.pair) == (links + hints).map(\.pair).sorted())
  }

  /// The weight of the crane in all three accounts is in one row, though the sentence of the last is
  /// connected with those of the others by a hint only.
  @Test func valuesOfHintsAreOfOneThing() {
    let comparison = AccountComparer().comparison(
      of: EntityResolver().crossReference(over: documents))
    let linked = Set(comparison.links.map(\.pair))
    let crane = comparison.differences.first { $0.values.first?.unit == "tonne" }
    let places = (crane?.values ?? []).compactMap { value in
      documents[value.document].sentence(at: value.span.start).map {
        SentencePlace(document: value.document, sentence: $0)
      }
    }
    #expect(places.map(\.document) == [0, 1, 2])
    #expect(places.prefix(2).allSatisfy { !linked.contains(SentencePair($0, places[2])) })
  }
}
