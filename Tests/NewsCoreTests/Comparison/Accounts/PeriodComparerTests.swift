import Testing

@testable import NewsCore

/// Which months and years of two accounts are compared.
@Suite struct PeriodComparerTests {
  /// What is told of the periods in the last sentences of two accounts, which correspond with so much
  /// certainty.
  private func differences(_ one: String, _ other: String, certainty: Int = 80) throws -> [String] {
    let accounts = try LinkedAccounts(one, other, certainty: certainty)
    return PeriodComparer(documents: accounts.documents, links: accounts.links).differences().map {
      difference in
      let values = difference.values.map { value -> String in
        if case .text(let text)? = value.content { text } else { "" }
      }
      return
        "\(difference.verdict.rawValue): \(values.joined(separator: " | ")), \(difference.what)"
    }
  }

  @Test(arguments: [
    (
      "Ruth Calder has led the harbour board since 2027.",
      "The harbour board, led by Ruth Calder since 2028, met.",
      ["differs: 2027 | 2028, year: harbour, board, led"]
    ),
    (
      "Ruth Calder has led the harbour board since 2027.",
      "In 2027 she came to lead the harbour board.",
      ["agrees: 2027 | 2027, year: harbour, board"]
    ),
    (
      "The lighthouse was closed in March.", "It was in April 2031 that the lighthouse closed.",
      ["differs: 2031-03 | 2031-04, month: lighthouse"]
    ),
    // Years of what is something else, years far apart, months and years.
    ("Ruth Calder has led the board since 2027.", "The pier was built in 2028.", []),
    ("The lighthouse was closed in 2020.", "The lighthouse closed in 2027.", []),
    ("The lighthouse was closed in 2031.", "The lighthouse closed in April 2031.", []),
    // An account that knows both means two things.
    (
      "The pier was closed in 2028. The lighthouse was closed in 2027.",
      "The lighthouse closed in 2028.", []
    ),
  ])
  func periodsAreOfOneThingByTheWordsBesideThem(
    one: String, other: String, expected: [String]
  ) throws {
    let found = try differences(one, other)
    #expect(found == expected)
  }

  /// What is called by its year tells nothing by it, but for another year.
  @Test(arguments: [
    ("the 2030 harbour election", "the 2030 harbour election", []),
    ("the 2030 harbour election", "Norholt’s 2030 harbour election", []),
    (
      "the 2030 harbour election", "the 2031 harbour election",
      ["differs: 2030 | 2031"]
    ),
    (
      "the harbour election of 2030", "the 2030 harbour election",
      ["agrees: 2030 | 2030"]
    ),
  ])
  func aYearInANameIsNothingToAgreeOn(one: String, other: String, expected: [String]) throws {
    let found = try differences("Gulls saw \(one).", "Gulls saw \(other).")
    #expect(found.map { String($0.prefix { $0 != "," }) } == expected)
  }

  @Test func differentPeriodsNeedASureCounterpart() throws {
    let (one, other) = ("The lighthouse was closed in 2027.", "The lighthouse closed in 2028.")
    #expect(try differences(one, other, certainty: 19) == [])
    #expect(try differences(one, other, certainty: 20).count == 1)
    #expect(try differences(one, one, certainty: 16).count == 1)
  }
}
