import Testing

@testable import NewsCore

/// Which sentences count as what only one account has.
@Suite struct LoneItemFinderTests {
  /// The sentences of the first text that only it has, when its last one corresponds with so much
  /// certainty to the last of another account, and the first account alone names somebody.
  private func sentences(
    of text: String, certainty: Int, naming person: String?, alone: [Int] = [],
    other: String = "The siren howled."
  ) throws -> [String] {
    let accounts = try LinkedAccounts(text, other, certainty: certainty)
    let documents = accounts.documents
    let named = try person.map { name in
      try #require(documents[0].mentions.first { documents[0].text[$0.span] == name }).span
    }
    let finder = LoneItemFinder(
      documents: documents,
      alignment: PassageAlignment(
        links: accounts.links, hints: [],
        alone: alone.map { SentencePlace(document: 0, sentence: $0) },
        parts: [:]),
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
    #expect(try sentences(of: text, certainty: 39, naming: "Otto Lind") == [text])
    #expect(try sentences(of: text, certainty: 40, naming: "Otto Lind") == [])
    #expect(try sentences(of: text, certainty: 39, naming: nil) == [])
  }

  @Test(arguments: [
    ("It happened on 8 May at ten past seven.", []),
    ("It happened on 7 May at ten past seven.", ["It happened on 7 May at ten past seven."]),
    (
      "The baker sold stale bread, sour milk and cheap candles on 8 May.",
      ["The baker sold stale bread, sour milk and cheap candles on 8 May."]
    ),
  ])
  func aKnownDayAloneIsNothingOfItsOwn(sentence: String, expected: [String]) throws {
    #expect(
      try sentences(
        of: "\(sentence) The siren howled.", certainty: 39, naming: nil, alone: [0],
        other: "The siren howled on 8 May.") == expected)
  }

  @Test func whatLeadsInToSomethingIsNone() throws {
    let text = "Gulls flew. They cried:\n\nThe siren howled."
    #expect(
      try sentences(of: text, certainty: 39, naming: nil, alone: [0, 1]) == ["Gulls flew."])
  }
}
