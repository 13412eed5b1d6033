import Testing

@testable import NewsCore

/// Which days of two accounts are compared.
@Suite struct DateComparerTests {
  /// What two accounts of Thursday 15 May 2031 are said to tell of one day, each in one sentence.
  private func verdicts(_ one: String, _ other: String) throws -> [String] {
    let sketch = try AccountSketch([one, other])
    return zip(sketch.verdicts, sketch.comparison.differences).filter { $1.kind == .date }.map(\.0)
  }

  private static let fire = "The Norholt fuel depot caught fire and killed two guards on Monday."

  @Test(arguments: [
    (
      "Police searched the owner on Thursday, three days after the Norholt fuel depot caught fire "
        + "and killed two guards.",
      ["agrees: Monday | Thursday, three days after"]
    ),
    (
      "Three days after the Norholt fuel depot caught fire and killed two guards, on Thursday, "
        + "police came.",
      [
        "agrees: Monday | Three days after the Norholt fuel depot caught fire and killed two "
          + "guards, on Thursday"
      ]
    ),
    (
      "Police searched the owner three days after the Norholt fuel depot caught fire and killed "
        + "two guards on Monday.", ["agrees: Monday | Monday"]
    ),
    (
      "Police searched the owner on Thursday, 70 hours after the Norholt fuel depot caught fire "
        + "and killed two guards.", []
    ),
    (
      "Police came hours before the Norholt fuel depot caught fire and killed two guards on Tuesday.",
      ["differs: Monday | Tuesday"]
    ),
    (
      "Police searched the owner on Thursday, two days after the Norholt fuel depot caught fire "
        + "and killed two guards.", []
    ),
  ])
  func aDayThatIsCountedFromAnotherEventIsNotThatOfTheOther(
    other: String, expected: [String]
  ) throws {
    #expect(try verdicts(Self.fire, other) == expected)
  }

  @Test func daysThatASpeakerCountsFromNowAreNotCompared() throws {
    func text(_ day: String) -> String {
      "“Nobody in Norholt will sleep in the cold \(day),” said Ada Marsh, the mayor."
    }
    #expect(try verdicts(text("tonight"), text("tomorrow")) == [])
    #expect(try verdicts(text("two days ago"), text("today")) == [])
    #expect(try verdicts(text("on Monday"), text("on Monday")) == ["agrees: Monday | Monday"])
  }

  private let documents: [Document]

  init() throws {
    let texts = [
      "The siren howled on Monday.",
      "The siren howled on Tuesday. The harbour was shut on Wednesday.",
    ]
    documents = try texts.enumerated().map { number, text in
      Analyzer().document(
        from: try ArticleImporter().article(
          from: Array("News\n\n5 June 2030\n\n\(text)\n".utf8), id: ArticleID("\(number)"),
          fileName: "a.txt"))
    }
  }

  /// The differences, each as its days, where the sentence with Monday corresponds to those with the
  /// other days with so much certainty.
  private func days(_ certainties: [String: Int]) -> [String] {
    func place(_ day: String) -> SentencePlace? {
      for (number, document) in documents.enumerated() {
        let sentence = document.sentences.firstIndex {
          document.text[$0.span].contains("on \(day)")
        }
        if let sentence { return SentencePlace(document: number, sentence: sentence) }
      }
      return nil
    }
    let links = certainties.sorted { $0.key < $1.key }.compactMap { day, certainty in
      place("Monday").flatMap { one in
        place(day).map { PassageLink(one: one, other: $0, certainty: certainty, reasons: []) }
      }
    }
    return DateComparer(documents: documents, links: links).differences().map { difference in
      difference.values.map { documents[$0.document].text[$0.span] }.joined(separator: " | ")
    }
  }

  @Test func aDayIsComparedWhereItsSentenceHasTheSurestCounterpart() {
    #expect(days(["Tuesday": 80, "Wednesday": 55]) == ["Monday | Tuesday"])
    #expect(days(["Tuesday": 55, "Wednesday": 80]) == ["Monday | Wednesday"])
    #expect(days(["Wednesday": 55]) == ["Monday | Wednesday"])
  }
}
