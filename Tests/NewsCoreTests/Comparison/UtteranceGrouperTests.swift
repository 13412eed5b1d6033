import TestSupport
import Testing

@testable import NewsCore

struct UtteranceGrouperTests {
  private func groups(_ accounts: String...) -> [String] { UtteranceSketch(accounts).groups }

  // MARK: What belongs together

  @Test func theSameWordsAreOneUtterance() {
    #expect(
      groups(
        "“The ferry had no lights at all,”@{Ada Marsh} said ⟦Ada Marsh⟧.",
        "⟦Ada Marsh⟧ was blunt: “The ferry had NO lights at all.”@{Ada Marsh}")
        == [
          "1 whole: The ferry had no lights at all, | 2 whole: The ferry had NO lights at all."
        ])
  }

  @Test func aShortenedVersionHasNothingButWordsOfTheFullest() {
    #expect(
      groups(
        "“Some difficult and slow questions remain unresolved in Geneva,”@{Lev Orlov} ⟦Lev Orlov⟧ said.",
        "⟦Lev Orlov⟧ spoke of “difficult and slow questions”@{Lev Orlov}.")
        == [
          "1 whole: Some difficult and slow questions remain unresolved in Geneva, "
            + "| 2 shortened: difficult and slow questions"
        ])
  }

  @Test func aGapInTheMiddleOnlyShortens() {
    #expect(
      groups(
        "“The old pier was rotten, as every fisherman here knew, and nobody repaired it,”@{Tom Reed} said ⟦Tom Reed⟧.",
        "“The old pier was rotten … and nobody repaired it,”@{Tom Reed} said ⟦Tom Reed⟧.")
        == [
          "1 whole: The old pier was rotten, as every fisherman here knew, and nobody repaired it, "
            + "| 2 shortened: The old pier was rotten … and nobody repaired it,"
        ])
  }

  /// Short ones that have all their words in another one of the speaker in the same order.
  @Test(arguments: ["I know you’re under duress,", "to make up for lost boats,"])
  func aFewWordsOfTheSameSpeakerAreEnough(shorter: String) {
    let fullest =
      "Mr. mayor, I know you’re under a lot of duress to make up for lost boats, but nobody sleeps here,"
    #expect(
      groups(
        "“\(fullest)”@{Ada Marsh} said ⟦Ada Marsh⟧.",
        "“\(shorter)”@{Ada Marsh} said ⟦Ada Marsh⟧ of the quay.")
        == ["1 whole: \(fullest) | 2 shortened: \(shorter)"])
  }

  /// Though it is one word that others have, too.
  @Test func fourWordsOfTheSameSpeakerAreEnough() {
    let filler = Array(repeating: "The line of the quay was crossed by nobody.", count: 3)
    func found(_ shorter: String) -> [String] {
      UtteranceSketch(
        [
          "“That was well over the line for a mayor of this town,”@{Ada Marsh} said ⟦Ada Marsh⟧.",
          "“\(shorter),”@{Ada Marsh} said ⟦Ada Marsh⟧.",
        ] + filler
      ).groups
    }
    #expect(
      found("well over the line") == [
        "1 whole: That was well over the line for a mayor of this town, "
          + "| 2 shortened: well over the line,"
      ])
    #expect(found("over the line") == [])
  }

  @Test func changedWordsAreSaidToBeChanged() {
    #expect(
      groups(
        "“A machine of this size does not fall because of one gust,”@{Yusuf Kaya} said ⟦Yusuf Kaya⟧.",
        "“Machines of this size don't fall because of one gust,”@{Yusuf Kaya} said ⟦Yusuf Kaya⟧.")
        == [
          "1 whole: A machine of this size does not fall because of one gust, "
            + "| 2 changed: Machines of this size don't fall because of one gust,"
        ])
  }

  @Test func otherWordingOfTheSameSpeakerIsAnotherTranslation() {
    #expect(
      groups(
        "“Our missile programme remains outside every negotiation,”@{Omar Nasr} ⟦Omar Nasr⟧ said.",
        "“No negotiation can touch the missile programme,”@{Omar Nasr} said ⟦Omar Nasr⟧.",
        "Nothing was said here.")
        == [
          "1 whole: Our missile programme remains outside every negotiation, "
            + "| 2 translated: No negotiation can touch the missile programme,"
        ])
  }

  @Test func wordsGivenToAnotherPersonAreAConflict() {
    #expect(
      groups(
        "“We asked twice for work to be stopped, and nobody answered us,”@{Helen Marsh} ⟦Helen Marsh⟧ said.",
        "“We asked twice for the work to stop. Nobody answered,”@{Tom Marsh} said ⟦Tom Marsh⟧.")
        == [
          "≠ 1 whole: We asked twice for work to be stopped, and nobody answered us, "
            + "| 2 changed: We asked twice for the work to stop. Nobody answered,"
        ])
  }

  @Test(arguments: [
    // Nobody is named in one account.
    "“We asked twice for work to be stopped, and nobody answered us,” an official said.",
    // The name is a shorter form of the other.
    "“We asked twice for work to be stopped, and nobody answered us,”@{Helen R. Marsh} said ⟦Helen R. Marsh⟧.",
    // The other is named beside the words.
    "“We asked twice for work to be stopped, and nobody answered us,”@{Tom Marsh} said ⟦Tom Marsh⟧ after ⟦Helen Marsh⟧ told voters.",
    // It is not certain who is meant.
    "“We asked twice for work to be stopped, and nobody answered us,”@{Tom Marsh} said ⟦Marsh=Tom Marsh?⟧.",
    // A body and the person who speaks for it.
    "“We asked twice for work to be stopped, and nobody answered us,”@{Dock Board} said the ⟦organisation:Dock Board⟧.",
  ])
  func whatMayBeOneSpeakerIsNoConflict(account: String) {
    let found = groups(
      "“We asked twice for work to be stopped, and nobody answered us,”@{Helen Marsh} ⟦Helen Marsh⟧ said.",
      account)
    #expect(found.count == 1)
    #expect(!found[0].hasPrefix("≠"))
  }

  @Test(arguments: [
    ("Christina Marsh", "Cristina Marsh", false), ("Christina Marsh", "Christine Marsh", false),
    ("Helen Marsh", "Helena Marsh", true), ("Christina Marsh", "Cristiano Marsh", true),
  ])
  func aNameThatIsSpelledOtherwiseIsNoConflict(one: String, other: String, isConflict: Bool) {
    let found = groups(
      "“We asked twice for work to be stopped, and nobody answered us,”@{\(one)} ⟦\(one)⟧ said.",
      "“We asked twice for work to be stopped, and nobody answered us,”@{\(other)} said ⟦\(other)⟧."
    )
    #expect(found.map { $0.hasPrefix("≠") } == [isConflict])
  }

  @Test func oneWordIsKnownByItsSpeakerAndTheWordsAround() {
    #expect(
      groups(
        "⟦Omar Nasr⟧ called the ballistic missile programme and the militias “non-negotiable”@{Omar Nasr}.",
        "Of the missile programme and the militias ⟦Omar Nasr⟧ said they were “non-negotiable”@{Omar Nasr}.",
        "Asked about meeting the president of Ruritania, ⟦Omar Nasr⟧ replied: “No”@{Omar Nasr}.",
        "Would he meet the president of Ruritania? “No,”@{Omar Nasr} said ⟦Omar Nasr⟧.")
        == [
          "1 whole: non-negotiable | 2 whole: non-negotiable", "3 whole: No | 4 whole: No,",
        ])
  }

  @Test func aReportInTheWritersWordsIsAParaphrase() {
    #expect(
      groups(
        "“We asked twice for the cranes to be stopped,”@{Helen Marsh} said ⟦Helen Marsh⟧.",
        "⟦Helen Marsh⟧ said ‹that her office had asked for the cranes to be stopped›@{Helen Marsh}.",
        "⟦Helen Marsh⟧ said ‹that the harbour would open on Monday›@{Helen Marsh}.")
        == [
          "1 whole: We asked twice for the cranes to be stopped, "
            + "| 2 paraphrased: that her office had asked for the cranes to be stopped"
        ])
  }

  // MARK: What does not

  @Test(arguments: [
    // Function words and little else in common.
    (
      "“I don't think that this is what we are here to do,”@{Ada Marsh} said ⟦Ada Marsh⟧.",
      "“I think that this is the way to do it,”@{Ada Marsh} said ⟦Ada Marsh⟧."
    ),
    // The subject in common, the sentence not.
    (
      "“The report on the crane must be made public at once,”@{Ada Marsh} said ⟦Ada Marsh⟧.",
      "“Not one page of the report on the crane is worth reading,”@{Tom Reed} said ⟦Tom Reed⟧."
    ),
    // The same short words of two people.
    (
      "⟦Ada Marsh⟧ called it “a tragedy”@{Ada Marsh} in the town hall.",
      "⟦Tom Reed⟧ called the delay “a tragedy”@{Tom Reed}."
    ),
    // One speaker, one word, two subjects.
    (
      "⟦Ada Marsh⟧ called the budget of the port “absurd”@{Ada Marsh}.",
      "The idea of a bridge was “absurd”@{Ada Marsh}, ⟦Ada Marsh⟧ wrote."
    ),
    // No words at all.
    (
      "⟦Ada Marsh⟧ only said “…”@{Ada Marsh} of the crane and the quay.",
      "Of the crane and the quay ⟦Ada Marsh⟧ said “!”@{Ada Marsh}."
    ),
    // One answer to two questions.
    (
      "Asked about the pier, ⟦Ada Marsh⟧ said “No”@{Ada Marsh}.",
      "“No,”@{Ada Marsh} said ⟦Ada Marsh⟧ of the strike."
    ),
  ])
  func whatOnlyLooksAlikeStaysApart(one: String, other: String) {
    #expect(groups(one, other) == [])
  }

  @Test func aReportByAnotherSpeakerIsNoParaphrase() {
    #expect(
      groups(
        "“We asked twice for the cranes to be stopped,”@{Helen Marsh} said ⟦Helen Marsh⟧.",
        "⟦Tom Reed⟧ said ‹that he had asked for the cranes to be stopped›@{Tom Reed}.") == [])
  }

  @Test func anAccountThatPrintsTheWordsNeedsNoParaphrase() {
    #expect(
      groups(
        """
        ⟦Helen Marsh⟧ said ‹that her office had asked for the cranes to be stopped›@{Helen Marsh}.
        “We asked twice for the cranes to be stopped,”@{Helen Marsh} said ⟦Marsh=Helen Marsh⟧.
        """) == [])
  }

  @Test func aShortVersionDoesNotTieTwoUtterancesTogether() {
    #expect(
      groups(
        "“The harbour lights were broken for a month before the storm came,”@{Ada Marsh} said ⟦Ada Marsh⟧.",
        "“Nobody in the council asked why the harbour lights were broken,”@{Ada Marsh} ⟦Ada Marsh⟧ wrote.",
        "⟦Ada Marsh⟧ said “the harbour lights were broken”@{Ada Marsh}."
      ).allSatisfy { !($0.contains("1 ") && $0.contains("2 ")) })
  }

  // MARK: The archive

  private static let long =
    "“The governors will publish every contract signed since the flood of Elmport,”@{Ada Marsh} said ⟦Ada Marsh⟧."

  @Test(arguments: [(3, true), (14, true), (28, false), (nil, false)])
  func anotherStoryIsTheSameUtteranceWithinAFortnight(day: Int?, isOne: Bool) {
    let sketch = UtteranceSketch(
      [Self.long, Self.long], stories: ["one", "two"],
      published: [
        CalendarDate(year: 2031, month: 5, day: 1),
        day.map { CalendarDate(year: 2031, month: 5, day: $0) },
      ])
    #expect(sketch.groups.isEmpty != isOne)
  }

  @Test func withoutADayOnlyALongSentenceOfOnePersonIsTheSame() {
    let words =
      "The governors of Elmport will publish every contract signed since the spring flood "
      + "reached the harbour,"
    let ada = "“\(words)”@{Ada Marsh} said ⟦Ada Marsh⟧."
    let tom = "“\(words)”@{Tom Reed} said ⟦Tom Reed⟧."
    func groups(_ other: String) -> Int {
      UtteranceSketch([ada, other], stories: ["one", "two"], published: [nil, nil]).groups.count
    }
    #expect(groups(ada) == 1)
    #expect(groups(tom) == 0)
    #expect(groups(Self.long) == 0)
  }

  @Test func fewWordsNeverGroupAcrossStories() {
    let text = "⟦Ada Marsh⟧ called the missile programme “non-negotiable”@{Ada Marsh}."
    #expect(UtteranceSketch([text, text], stories: ["one", "two"]).groups == [])
    #expect(UtteranceSketch([text, text]).groups.count == 1)
  }

  // MARK: Properties

  @Test func everyQuotationIsInOneUtterance() {
    let reference = PortStory.reference
    let versions = UtteranceGrouper().utterances(in: reference).flatMap(\.versions)
    #expect(versions.count == reference.documents.reduce(0) { $0 + $1.quotations.count })
    #expect(Set(versions.map { [$0.document, $0.quotation] }).count == versions.count)
  }

  @Test func theOrderOfTheArticlesChangesNoGrouping() {
    let accounts = (0..<12).map { index in
      let words = (0..<9).map { "word\(($0 * 7 + index) % 23)" }.joined(separator: " ")
      let name = index % 3 == 0 ? "Ada Marsh" : "Tom Reed"
      return
        "⟦\(name)⟧ said: “We told them word3 word9 \(words) and nobody came.”@{\(name)} Day \(index)."
    }
    func groups(_ order: [Int]) -> Set<Set<String>> {
      let sketch = UtteranceSketch(order.map { accounts[$0] })
      return Set(
        UtteranceGrouper().utterances(in: sketch.reference).map { utterance in
          Set(
            utterance.versions.map {
              "\(order[$0.document]) \($0.versionClass) \(utterance.hasSpeakerConflict)"
            })
        })
    }
    let expected = groups(Array(accounts.indices))
    #expect(expected.contains { $0.count > 1 })
    var generator = SeededGenerator(seed: 11)
    for _ in 0..<12 {
      #expect(groups(Array(accounts.indices).shuffled(using: &generator)) == expected)
    }
  }
}
