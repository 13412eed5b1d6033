import Testing

@testable import NewsCore

/// Which sentences count as what only one account has.
@Suite struct LoneItemFinderTests {
  /// The sentences of the first text that only it has, when its last one corresponds with so much
  /// certainty to the last of another account, and the first account alone names somebody.
  private func sentences(
    of text: String, certainty: Int, naming person: String?, alone: [Int] = []
  ) throws -> [String] {
    let documents = try [text, "The siren howled."].enumerated().map { number, text in
      Analyzer().document(
        from: try ArticleImporter().article(
          from: Array("News\n\n\(text)\n".utf8), id: ArticleID("\(number)"), fileName: "a.txt"))
    }
    let places = documents.enumerated().map { number, document in
      SentencePlace(document: number, sentence: document.sentences.count - 1)
    }
    let named = try person.map { name in
      try #require(documents[0].mentions.first { documents[0].text[$0.span] == name }).span
    }
    let finder = LoneItemFinder(
      documents: documents,
      alignment: PassageAlignment(
        links: [
          PassageLink(one: places[0], other: places[1], certainty: certainty, reasons: [])
        ], alone: alone.map { SentencePlace(document: 0, sentence: $0) }, parts: [:]),
      words: documents.map { AccountWords($0, AccountVocabulary($0)) })
    let items = named.map {
      [SharedItems.Item(kind: .person, places: [SharedItems.Place(document: 0, span: $0)])]
    }
    return finder.items(among: items ?? []).filter { $0.kind == .sentence }.map {
      documents[0].text[$0.span]
    }
  }

  @Test func aSentenceWithAPersonOfItsOwnNeedsASureCounterpart() throws {
    let text = "The siren howled while Otto Lind slept."
    #expect(try sentences(of: text, certainty: 60, naming: "Otto Lind") == [text])
    #expect(try sentences(of: text, certainty: 80, naming: "Otto Lind") == [])
    #expect(try sentences(of: text, certainty: 60, naming: nil) == [])
  }

  @Test func whatLeadsInToSomethingIsNone() throws {
    let text = "Gulls flew. They cried:\n\nThe siren howled."
    #expect(
      try sentences(of: text, certainty: 60, naming: nil, alone: [1, 2]) == ["Gulls flew."])
  }
}
