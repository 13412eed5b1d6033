import TestSupport
import Testing

@testable import NewsCore

/// Days that accounts tell of, in order.
@Suite struct TimelineTests {
  /// `5-12 ≠ 0 1: The storm …`: month and day, the mark, who tells it, the words.
  private func lines(_ texts: [String], days: [Int?]? = nil) throws -> [String] {
    let rows = ComparisonRows(try AccountSketch(texts, days: days).comparison).rows.timeline
    return rows.map { row in
      let mark = row.isPublication ? "▪ " : row.isDisputed ? "≠ " : row.isAssumed ? "≈ " : ""
      let accounts = row.places.map { String($0.article.name.last ?? " ") }
      return "\(row.day.month ?? 0)-\(row.day.day ?? 0) \(mark)\(accounts.joined(separator: " ")): "
        + row.text
    }
  }

  /// 15 May 2031 is a Thursday; what corresponds and is of one day is one line.
  @Test func whatIsToldOfOneDayIsTogether() throws {
    let bakery = "Otto Lind opened a bakery in Saltmere on 20 April."
    let storm = "The storm that broke the Norholt lighthouse"
    #expect(
      try lines([
        "\(bakery)\n\n\(storm) came on Monday, the harbour office said.",
        "\(storm) came on 12 May, the harbour office said.\n\n\(bakery)",
      ]) == [
        "4-20 0 1: \(bakery)",
        "5-12 0 1: \(storm) came on Monday, the harbour office said.",
        "5-15 ▪ 0: Storm at Norholt", "5-15 ▪ 1: Storm at Norholt",
      ])
  }

  @Test func theWordsThatNameTheDayAreKnown() throws {
    let comparison = try AccountSketch(["The  storm broke\nthe lighthouse on\n12 May, it is said."])
      .comparison
    let rows = ComparisonRows(comparison).rows.timeline.filter { !$0.isPublication }
    #expect(rows.map { SourceText($0.text)[$0.dayWords] } == ["12 May"])
  }

  @Test func whatASpeakerCountsFromNowIsNoDay() throws {
    #expect(
      try lines(["“Nobody will sleep tonight,” said Ada Marsh. The hall was opened today."]) == [
        "5-15 0: The hall was opened today.", "5-15 ▪ 0: Storm at Norholt",
      ])
  }

  @Test func daysThatDifferAreMarked() throws {
    #expect(
      try lines(
        [
          "The storm broke the Norholt lighthouse on Monday.",
          "The storm broke the Norholt lighthouse on Tuesday.",
        ], days: [15, 16]) == [
          "5-12 ≠ 0: The storm broke the Norholt lighthouse on Monday.",
          "5-13 ≠ 1: The storm broke the Norholt lighthouse on Tuesday.",
          "5-15 ▪ 0: Storm at Norholt", "5-16 ▪ 1: Storm at Norholt",
        ])
  }

  /// An account that does not say when it came out is taken to be of the last day on which another
  /// did: Friday 16 May 2031. The year of `3 May` is reckoned, too.
  @Test func anAccountWithoutADayIsReckonedFromAnother() throws {
    let mill = "The old mill burned down on Tuesday."
    let storm = "The storm broke the Norholt lighthouse on Wednesday."
    let party = "The dancers left Saltmere on 3 May."
    #expect(
      try lines(["\(storm)", "\(mill) \(storm) \(party)", "\(mill)"], days: [15, nil, 16]) == [
        "5-3 ≈ 1: \(party)", "5-13 1 2: \(mill)", "5-14 0 1: \(storm)",
        "5-15 ▪ 0: Storm at Norholt", "5-16 ▪ 2: Storm at Norholt",
      ])
    #expect(
      try lines([storm, mill], days: [15, nil]) == [
        "5-13 ≈ 1: \(mill)", "5-14 0: \(storm)", "5-15 ▪ 0: Storm at Norholt",
      ])
    #expect(try lines([storm, mill], days: [nil, nil]) == [])
  }
}
