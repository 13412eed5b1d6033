import Testing

@testable import NewsCore

/// Which figures of several accounts give a number for the same thing.
@Suite struct FigureComparerTests {
  /// The figures that are put together in sentences that all correspond with so much certainty.
  private func groups(_ texts: String..., certainty: Int) throws -> [[String]] {
    let documents = try texts.enumerated().map { number, text in
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
    let links = places.indices.flatMap { one in
      places.indices.dropFirst(one + 1).map { other in
        PassageLink(one: places[one], other: places[other], certainty: certainty, reasons: [])
      }
    }
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
      try groups(one, other, certainty: 66) == [["60 kilometres", "70 kilometres"]])
  }

  @Test func equalNumbersAreOfTheSameThing() throws {
    #expect(
      try groups(
        "The siren howls at 60 kilometres an hour.",
        "Nobody may climb above 60 kilometres an hour.",
        certainty: 41) == [["60 kilometres", "60 kilometres"]])
  }

  @Test func theSameNounIsEnough() throws {
    #expect(
      try groups(
        "The storm hurt 14 fishermen.", "It left 17 fishermen hurt.", certainty: 53)
        == [["14", "17"]])
  }

  /// 221 people with the crew are not the 212 passengers, of whom another has about 200; of a length
  /// there is no noun.
  @Test func whatIsCalledOtherwiseMakesNoGroupLarger() throws {
    let (all, some, about) = (
      "The ferry carried 221 people.", "The ferry carried 212 passengers.",
      "The ferry carried about 200 passengers."
    )
    #expect(try groups(all, some, certainty: 66) == [["221", "212"]])
    #expect(try groups(all, some, about, certainty: 66) == [["212", "200"]])
    #expect(
      try groups(
        "The mast is 60 metres long.", "The mast is 61 metres long.", "The mast is 62 metres long.",
        certainty: 66) == [["60 metres", "61 metres", "62 metres"]])
  }
}
