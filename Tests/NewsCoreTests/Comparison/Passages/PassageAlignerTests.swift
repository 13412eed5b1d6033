import TestSupport
import Testing

@testable import NewsCore

/// Which sentences of different accounts tell of the same.
@Suite struct PassageAlignerTests {
  private static let first = """
    The storm broke the Norholt lighthouse on Monday and injured 14 people, Ruth Calder said.

    Ada Marsh, the owner of the quay, will pay for a new lamp. Gulls had nested in the gallery since \
    the keeper Otto Lind retired to his orchard.

    Fishermen mended their nets in a shed until the wind fell.
    """
  private static let second = """
    A new lamp will be paid for by Ada Marsh, who owns the quay.

    The storm that broke the Norholt lighthouse on Monday hurt 14 people, said Ruth Calder.

    Schools stay closed until Thursday.
    """
  /// About something else altogether.
  private static let other = """
    Parliament in Estmark passed the budget after a debate of nine hours.

    Finance minister Piet Kroon defended the tax on sugar, which brewers had fought for months.
    """

  private func documents(_ texts: [String]) throws -> [Document] {
    try texts.enumerated().map { number, text in
      let article = try ArticleImporter().article(
        from: Array("Storm\n\n\(text)\n".utf8), id: ArticleID("\(number)"), fileName: "a.txt")
      return Analyzer().document(from: article)
    }
  }

  /// Pairs of the beginnings of sentences that are linked, below the headlines.
  private func pairs(_ documents: [Document]) -> Set<Set<String>> {
    func words(_ place: SentencePlace) -> String {
      let document = documents[place.document]
      return document.text[document.sentences[place.sentence].span].prefix(20) + "…"
    }
    return Set(
      PassageAligner().links(among: documents).map { [words($0.one), words($0.other)] }
        .filter { !$0.contains("Storm…") }.map { Set($0) })
  }

  @Test func sentencesOfTheSameEventAreLinkedInWhateverOrder() throws {
    #expect(
      pairs(try documents([Self.first, Self.second])) == [
        ["The storm broke the …", "The storm that broke…"],
        ["Ada Marsh, the owner…", "A new lamp will be p…"],
      ])
  }

  @Test func linksAreTheSameFromEitherSide() throws {
    let documents = try documents([Self.first, Self.second, Self.other])
    let links = PassageAligner().links(among: documents)
    let turned = PassageAligner().links(among: documents.reversed())
    func mirrored(_ place: SentencePlace) -> SentencePlace {
      SentencePlace(document: 2 - place.document, sentence: place.sentence)
    }
    #expect(!links.isEmpty)
    #expect(
      Set(
        links.map {
          [$0.one.document, $0.one.sentence, $0.other.document, $0.other.sentence, $0.certainty]
        })
        == Set(
          turned.map {
            let (one, other) = (mirrored($0.other), mirrored($0.one))
            return [one.document, one.sentence, other.document, other.sentence, $0.certainty]
          }))
  }

  @Test func anUnrelatedAccountChangesNoLink() throws {
    let two = PassageAligner().links(among: try documents([Self.first, Self.second]))
    let three = PassageAligner().links(among: try documents([Self.first, Self.second, Self.other]))
      .filter { $0.other.document < 2 }
    #expect(two == three)
    #expect(
      pairs(try documents([Self.first, Self.other])).isEmpty)
  }

  @Test func anAccountIsAlignedWithItselfFully() throws {
    let documents = try documents([Self.first, Self.first])
    let links = PassageAligner().links(among: documents)
    for sentence in documents[0].sentences.indices {
      let own = links.filter { $0.one.sentence == sentence && $0.other.sentence == sentence }
      #expect(own.map(\.certainty) == [100])
      #expect(own.map(\.reasons) == [["the same words"]])
    }
  }

  @Test func reasonsNameWhatIsShared() throws {
    let documents = try documents([Self.first, Self.second])
    let reasons = PassageAligner().links(among: documents).filter { $0.certainty < 100 }
      .flatMap(\.reasons)
    #expect(reasons.contains { $0.hasPrefix("names: ") && $0.contains("Norholt") })
    #expect(reasons.contains { $0.hasPrefix("words: ") && $0.contains("lamp") })
  }

  /// Accounts that tell much are judged by what little they have in common with other sentences.
  @Test func sentencesOfLongAccountsAreLinkedByWhatFewOthersHave() throws {
    let rest = (1...8).map { number in
      "The storm at Norholt, day \(number): \(Self.events[number - 1])."
    }
    let first = (rest + ["Two dozen boats were thrown ashore by the storm at Norholt."])
    let second = (["The storm threw 24 boats onto the beach."] + rest.reversed())
    let documents = try documents([first, second].map { $0.joined(separator: "\n\n") })
    let links = PassageAligner().links(among: documents)
    let boats = links.filter { $0.reasons.contains { $0.hasPrefix("figures: ") } }
      .filter { $0.other.sentence == 1 }
    #expect(boats.map(\.one.sentence) == [9])
    let verbatim = links.filter { $0.reasons == ["the same words"] }
    #expect(verbatim.count == 9)
  }

  private static let events = [
    "the keeper Otto Lind retired", "Ada Marsh bought a lamp", "gulls nested in the gallery",
    "fishermen mended their nets", "the school stayed closed", "a bridge was painted green",
    "the council met in a barn", "two cows swam home",
  ]

  /// Of too many sentences the first are compared, it is said of which accounts, and nothing is taken
  /// for missing that may stand in what was left out.
  @Test func ofTooManySentencesTheFirstAreCompared() throws {
    let more = Self.first + "\n\nA choir from Kell sang in the ruined chapel."
    let documents = try documents([more, Self.second])
    let whole = PassageAligner().alignment(among: documents)
    #expect(whole.parts.isEmpty)
    let cut = PassageAligner(most: 8).alignment(among: documents)
    let all = documents[0].sentences.count
    #expect(cut.parts == [0: ComparedPart(compared: 4, all: all)])
    #expect(Set(cut.links.map(\.pair)).isSubset(of: whole.links.map(\.pair)))
    #expect(!whole.alone.filter { $0.document == 1 }.isEmpty)
    #expect(cut.alone.allSatisfy { $0.document == 0 && $0.sentence < 4 })
  }
}
