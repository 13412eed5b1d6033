import NewsCore
import TestSupport
import Testing

@testable import broadsheet

struct LedgerListingTests {
  private let reference = CrossReference([
    ArticleSketch(
      "one.txt", story: "quay",
      "“We asked twice for work to be stopped,”@{Helen Marsh} ⟦Helen Marsh⟧ said."),
    ArticleSketch(
      "two.txt", story: "quay",
      "“We asked twice for the work to stop,”@{Tom Marsh} said ⟦Tom Marsh⟧."),
    ArticleSketch("three.txt", story: "quay", "The work went on."),
  ])

  private var listing: LedgerListing { LedgerListing(texts: ArticleTexts(reference.documents)) }

  private var rows: [LedgerListing.Row] { Array(Ledger(reference).entries().enumerated()) }

  @Test func versionsStandUnderEachOther() {
    #expect(
      rows.map(listing.text) == [
        """
        ≠ Helen Marsh or Tom Marsh · 2 accounts · different speakers are named
          “We asked twice for work to be stopped,”
              one.txt:3 · the fullest · ≠ Helen Marsh
          “We asked twice for [the] work to [stop],”
              two.txt:3 · changed words · ≠ Tom Marsh
          not in three.txt


        """
      ])
  }

  @Test func everyVersionIsARecord() {
    #expect(
      rows.flatMap(listing.records) == [
        [
          "1", "one.txt", "3", "41", "We asked twice for work to be stopped,", "whole", "direct",
          "Helen Marsh", "person:helen marsh", "yes", "We asked twice for work to be stopped,",
        ],
        [
          "1", "two.txt", "3", "39", "We asked twice for the work to stop,", "changed", "direct",
          "Tom Marsh", "person:tom marsh", "yes", "We asked twice for [the] work to [stop],",
        ],
      ])
    #expect(rows.flatMap(listing.records).allSatisfy { $0.count == listing.columns.count })
  }
}
