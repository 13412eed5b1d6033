import TestSupport
import Testing

@testable import NewsCore

/// What accounts tell differently, and what only some of them tell.
@Suite struct AccountComparerTests {
  /// Two ways to tell one thing, each within a sentence that the rest of makes sure is the same.
  @Test(arguments: [
    ("injured 14 people", "injured fourteen people", ["agrees: 14 | fourteen"]),
    ("injured 212 people", "injured about 200 people", ["rounder: 212 | 200"]),
    ("injured 212 people", "injured more than 200 people", ["rounder: 212 | 200"]),
    // Two bounds of one side are no hedged forms of each other, but one may be rounded.
    ("injured at least 14 people", "injured at least 17 people", ["differs: 14 | 17"]),
    ("injured up to 150 people", "injured as many as 160 people", ["differs: 150 | 160"]),
    ("injured more than 212 people", "injured more than 200 people", ["rounder: 212 | 200"]),
    ("injured 14 people", "injured 17 people", ["differs: 14 | 17"]),
    ("cost 17.9 million euros", "cost €17.9m", ["agrees: 17.9 million euros | €17.9m"]),
    (
      "took 62.4 per cent of the roof", "took nearly 63% of the roof",
      ["rounder: 62.4 per cent | 63%"]
    ),
    (
      "came with 92 kilometres an hour", "came with 57 miles an hour",
      ["rounder: 92 kilometres an hour | 57 miles an hour"]
    ),
    // A ton may be a metric one.
    (
      "tipped an 840-tonne crane", "tipped a crane of nearly 850 tons",
      ["rounder: 840-tonne | 850 tons"]
    ),
    (
      "tipped an 840-tonne crane", "tipped a crane of 780 tons",
      ["differs: 840-tonne | 780 tons"]
    ),
    // Nobody rounds an age.
    ("killed a man aged 60", "killed a man aged 61", ["differs: 60 | 61"]),
    ("threw two dozen boats ashore", "threw 24 boats ashore", ["agrees: two dozen | 24"]),
    ("came on Monday", "came on 12 May", ["agrees: Monday | 12 May"]),
    ("came on Monday", "came on Tuesday", ["differs: Monday | Tuesday"]),
  ])
  func valuesAreNormalised(first: String, second: String, verdicts: [String]) throws {
    func text(_ words: String) -> String {
      "The storm that broke the Norholt lighthouse \(words), the harbour office said."
    }
    #expect(try AccountSketch([text(first), text(second)]).verdicts == verdicts)
  }

  /// A count that grows from one day to the next is told later, not otherwise.
  @Test(arguments: [
    ([14, 15], "later: 14 | 17"), ([15, 14], "differs: 14 | 17"), ([15, 15], "differs: 14 | 17"),
  ])
  func countsGrow(days: [Int], verdict: String) throws {
    let sketch = try AccountSketch(
      ["The storm at Norholt injured 14 people.", "The storm at Norholt injured 17 people."],
      days: days)
    #expect(sketch.verdicts == [verdict])
  }

  @Test func whoSaidTheSameWordsMayDiffer() throws {
    let sketch = try AccountSketch([
      "“We asked twice for the lamp to be mended,” said Ruth Calder.",
      "“We asked twice for the lamp to be mended,” said Tom Reed.",
    ])
    #expect(sketch.verdicts == ["differs: Ruth Calder | Tom Reed"])
  }

  private static let accounts = [
    """
    The storm broke the Norholt lighthouse on Monday and injured 14 people, Ruth Calder said.

    “The lamp had not been lit for a month,” Ruth Calder said. Gulls had nested in the gallery since \
    the keeper Otto Lind retired to his orchard.
    """,
    """
    The storm broke the Norholt lighthouse on Monday and injured 14 people, Ruth Calder said.

    “The lamp had not been lit for a month,” Ruth Calder said. Ada Marsh will pay for it.
    """,
    """
    The storm broke the Norholt lighthouse on Monday and injured 14 people. Ada Marsh will pay for it.
    """,
  ]

  @Test func whatOnlyOneAccountHasIsTold() throws {
    let only = try AccountSketch(Self.accounts).only
    #expect(
      only == [
        "0 sentence Gulls had nested in the gallery since the keeper Otto Lind retired to his orchard.",
        "0 person Otto Lind",
      ])
  }

  /// What one of two accounts lacks is what the other has alone; of three it is told.
  @Test func whatOneAccountLacksIsTold() throws {
    let sketch = try AccountSketch(Self.accounts)
    #expect(
      sketch.missing == [
        "0 person Ada Marsh", "2 person Ruth Calder",
        "2 quotation The lamp had not been lit for a month,",
      ])
    #expect(try AccountSketch(Array(Self.accounts.prefix(2))).missing == [])
  }

  /// A name that another account may have in another form is not only here.
  @Test(arguments: [
    ("Otto Reisner", "Reisner", false), ("Otto Reisner", "Riesner", false),
    ("Otto Reisner", "Reese", true), ("Ada Marsh", "Ada", false), ("Ada Marsh", "Ida", true),
    ("Ada Marsh", "Ada Lind", true),
  ])
  func whoMayBeNamedOtherwiseIsNotOnlyHere(
    named: String, other: String, isOnlyHere: Bool
  ) throws {
    let storm = "The storm broke the Norholt lighthouse on Monday"
    let only = try AccountSketch([
      "\(storm), \(named) said.", "\(storm). “It was loud,” said \(other).",
    ]).only
    #expect(only.contains("0 person \(named)") == isOnlyHere)
  }

  @Test func anAccountDiffersFromItselfInNothing() throws {
    let sketch = try AccountSketch([Self.accounts[0], Self.accounts[0]])
    #expect(sketch.only == [])
    #expect(sketch.verdicts.allSatisfy { $0.hasPrefix("agrees: ") })
    #expect(sketch.verdicts.contains("agrees: 14 | 14"))
    #expect(sketch.comparison.accounts.allSatisfy { $0.independentOf.isEmpty })
  }

  @Test func whatStandsWithinASharedQuotationIsNothingOfItsOwn() throws {
    let goes = "and I believed her until the morning,” Ruth Calder said."
    let sketch = try AccountSketch([
      "“She told me, ‘The harbour lamp was dark and nobody came,’ \(goes)",
      "“She told me ... \(goes)",
    ])
    #expect(sketch.only.isEmpty)
  }
}
