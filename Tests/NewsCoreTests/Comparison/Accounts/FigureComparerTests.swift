import Testing

@testable import NewsCore

/// Which figures of two accounts give a number for the same thing.
@Suite struct FigureComparerTests {
  /// The figures that are put together in two sentences that correspond with so much certainty.
  private func groups(_ one: String, _ other: String, certainty: Int) throws -> [[String]] {
    let documents = try [one, other].enumerated().map { number, text in
      Analyzer().document(
        from: try ArticleImporter().article(
          from: Array("News\n\n\(text)\n".utf8), id: ArticleID("\(number)"), fileName: "a.txt"))
    }
    let places = documents.indices.map { number in
      SentencePlace(document: number, sentence: documents[number].sentences.count - 1)
    }
    let figures = documents.enumerated().flatMap {
      FigureMentionReader().figures(of: $1, number: $0)
    }
    let links = [
      PassageLink(one: places[0], other: places[1], certainty: certainty, reasons: [])
    ]
    return FigureComparer(documents: documents, links: links, figures: figures).groups().map {
      $0.map { documents[$0.document].text[$0.figure.span] }
    }
  }

  @Test func differentNumbersWithoutWordsInCommonNeedASureLink() throws {
    let (one, other) = (
      "The siren howls at 60 kilometres an hour.", "Nobody may climb above 70 kilometres an hour."
    )
    #expect(try groups(one, other, certainty: 53) == [])
    #expect(
      try groups(one, other, certainty: 66) == [["60 kilometres an hour", "70 kilometres an hour"]])
  }

  @Test func equalNumbersAreOfTheSameThing() throws {
    #expect(
      try groups(
        "The siren howls at 60 kilometres an hour.",
        "Nobody may climb above 60 kilometres an hour.",
        certainty: 41) == [["60 kilometres an hour", "60 kilometres an hour"]])
  }

  @Test func theSameNounIsEnough() throws {
    #expect(
      try groups(
        "The storm hurt 14 fishermen.", "It left 17 fishermen hurt.", certainty: 53)
        == [["14", "17"]])
  }
}
