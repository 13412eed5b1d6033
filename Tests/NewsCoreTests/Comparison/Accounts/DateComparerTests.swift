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

  /// The days that the last sentences of two accounts tell, which correspond with so much certainty.
  private func differences(_ one: String, _ other: String, certainty: Int) throws -> [String] {
    let accounts = try LinkedAccounts(one, other, certainty: certainty)
    return DateComparer(documents: accounts.documents, links: accounts.links).differences().map {
      difference in
      let days = difference.values.map { accounts.documents[$0.document].text[$0.span] }
      return "\(difference.verdict.rawValue): \(days.joined(separator: " | "))"
    }
  }

  @Test(arguments: [
    (
      "The harbour office of Norholt shut the broken lighthouse on Monday.",
      "The broken lighthouse of Norholt was shut by the harbour office on Tuesday.",
      ["differs: Monday | Tuesday"]
    ),
    (
      "Monday’s survey of the harbour office blamed the broken lighthouse of Norholt.",
      "The harbour office blamed the broken lighthouse of Norholt in a Tuesday survey.",
      ["differs: Monday | Tuesday"]
    ),
    (
      "On Monday the harbour office shut the broken lighthouse of Norholt.",
      "On Tuesday, the harbour office shut the broken lighthouse of Norholt.",
      ["differs: Monday | Tuesday"]
    ),
    (
      "The chancellor Ruth Calder ended her tour of the seven harbours at Lisbon on Monday.",
      "Her tour of the seven harbours took the chancellor Ruth Calder to Lisbon on Tuesday.",
      ["differs: Monday | Tuesday"]
    ),
    // What is told of the days is something else, whatever the rest of the sentences says.
    (
      "The mayor wept on Monday when she saw the broken lighthouse of the harbour office of Norholt.",
      "A pilot flew past on Tuesday and saw the broken lighthouse of the harbour office of Norholt.",
      []
    ),
    (
      "Monday’s survey of the harbour office blamed the broken lighthouse of Norholt.",
      "The harbour office of Norholt sold the broken lighthouse on Tuesday.", []
    ),
    // The same day needs no such words.
    (
      "The mayor wept on Monday when she saw the broken lighthouse of the harbour office of Norholt.",
      "A pilot flew past on Monday and saw the broken lighthouse of the harbour office of Norholt.",
      ["agrees: Monday | Monday"]
    ),
  ])
  func differentDaysAreOfOneThingByTheWordsBesideThem(
    one: String, other: String, expected: [String]
  ) throws {
    #expect(try differences(one, other, certainty: 29) == expected)
  }

  /// Without such words sentences that surely correspond tell two days of one thing where neither
  /// account knows the day of the other.
  @Test func differentDaysOfSureCounterpartsAreOfOneThing() throws {
    let (one, other) = ("The siren howled on Monday.", "A horn blew on Tuesday.")
    #expect(try differences(one, other, certainty: 29) == [])
    #expect(try differences(one, other, certainty: 30) == ["differs: Monday | Tuesday"])
    #expect(try differences("Rain fell on 13 May. \(one)", other, certainty: 30) == [])
    #expect(try differences(one, "Rain fell on 12 May. \(other)", certainty: 30) == [])
  }

  /// On which days of May 2031 two accounts came out that tell of Monday 12 and Tuesday 13.
  @Test(arguments: [
    ([12, 13], []), ([12, 12], []), ([13, 13], ["differs: 12 May | 13 May"]),
    ([13, 15], ["differs: 12 May | 13 May"]),
    // Both tell of what is to come.
    ([10, 15], ["differs: 12 May | 13 May"]),
  ])
  func anAccountTellsNothingOfADayAfterItCameOut(days: [Int], expected: [String]) throws {
    let sketch = try AccountSketch(
      [
        "The Norholt fuel depot caught fire and killed two guards on 12 May.",
        "The Norholt fuel depot caught fire and killed two guards on 13 May.",
      ], days: days)
    #expect(sketch.verdicts.filter { $0.contains("May") } == expected)
  }

  /// The days of one event are one row, however many accounts tell it and however often.
  @Test func aRowHasADayOfEachAccount() throws {
    let depot = "The Norholt fuel depot caught fire and killed two guards"
    let report = "A Norholt coroner named the two guards"
    let sketch = try AccountSketch([
      "\(depot) on Monday. \(report) on Wednesday. \(depot) late on Monday.",
      "\(depot) on Monday.",
      "\(report) on Wednesday. \(depot) early on Tuesday.",
    ])
    #expect(
      sketch.verdicts.filter { $0.contains("day") }
        == ["differs: Monday | Monday | Tuesday", "agrees: Wednesday | Wednesday"])
  }

  private let documents: [Document]

  init() throws {
    let texts = [
      "The siren howled on Monday.",
      "The siren howled on Tuesday. The siren howled again on Wednesday.",
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
