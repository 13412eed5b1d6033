import TestSupport
import Testing

@testable import NewsCore

struct QueryInputTests {
  /// The cursor is at `|`, what a completion takes the place of between ⟦ and ⟧.
  @Test(arguments: [
    ("⟦|⟧", QueryInput.Part.field, ""), ("vote ⟦|⟧", .field, ""), ("⟦sa|⟧", .field, "sa"),
    ("⟦sa|x⟧ y", .field, "sa"), ("⟦sa|id:⟧Raisi", .field, "sa"), ("-⟦sa|⟧", .field, "sa"),
    ("(⟦sa|⟧", .field, "sa"), ("said:⟦|⟧", .value(.said), ""),
    ("said:⟦Rai|⟧", .value(.said), "Rai"),
    ("said:⟦Rai|si⟧ vote", .value(.said), "Rai"), ("said:⟦\"Mick Mu|⟧", .value(.said), "Mick Mu"),
    ("said:⟦\"Mick Mu|lroy\"⟧ x", .value(.said), "Mick Mu"), ("in:⟦=El|⟧", .value(.account), "El"),
    ("x -about:⟦É|⟧", .value(.about), "É"), ("KIND:⟦d|⟧", .value(.kind), "d"),
  ])
  func findsThePieceAtTheCursor(marked: String, part: QueryInput.Part, beginning: String) throws {
    let text = MarkedText(marked.replacing("|", with: ""))
    let before = marked.prefix { $0 != "|" }.filter { $0 != "⟦" && $0 != "⟧" }
    let input = try #require(QueryInput(of: text.text, at: before.utf8.count))
    #expect(input.part == part)
    #expect(input.beginning == beginning)
    #expect(input.span == text.spans[0])
  }

  @Test(arguments: ["sad:x", "\"human ri", "=No"])
  func somethingElseIsNotCompleted(text: String) {
    #expect(QueryInput(of: text, at: text.utf8.count) == nil)
  }
}
