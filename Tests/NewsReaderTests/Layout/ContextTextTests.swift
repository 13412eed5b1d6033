import NewsCore
import TestSupport
import Testing

@testable import NewsReader

@Suite struct ContextTextTests {
  private func lines(_ before: String, _ match: String, _ after: String, columns: Int, rows: Int)
    -> [String]
  {
    let place = Place(article: ArticleID("a"), span: TextSpan(0, 0))
    let line = ConcordanceLine(place: place, before: before, match: match, after: after)
    return ContextText(line, columns: columns, rows: rows).lines.map { pieces in
      pieces.map { piece in
        piece.style.modifiers == .target ? piece.cluster.shown.uppercased() : piece.cluster.shown
      }.joined()
    }
  }

  @Test func wordsAreWrappedAndTheMatchIsSetOff() {
    #expect(
      lines("The sluice was opened by ", "Ada Marsh", ", she said.", columns: 20, rows: 3)
        == ["The sluice was", "opened by ADA MARSH,", "she said."])
  }

  @Test func whatDoesNotFitIsLeftOutAtBothEnds() {
    let long = String(repeating: "word ", count: 40)
    let found = lines(long, "Marsh", " " + long, columns: 20, rows: 3)
    #expect(found == ["…word word word word", "MARSH word word word", "word word word word…"])
  }

  @Test func aLongWordIsCutWhereTheLineEnds() {
    #expect(
      lines("", "Llanfairpwllgwyngyll", "", columns: 8, rows: 3) == [
        "LLANFAIR", "PWLLGWYN", "GYLL",
      ])
  }

  @Test(arguments: 1...200)
  func anyContextFillsNoMoreThanItsRoomAndShowsTheMatch(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    func words(_ most: Int) -> String {
      (0..<Int.random(in: 0...most, using: &random)).map { _ in
        ["a", "漢字", "sluice", "e\u{301}", "🙂🙂", "night-watchman"].randomElement(using: &random)
          ?? ""
      }.joined(separator: " ")
    }
    let columns = Int.random(in: 1...90, using: &random)
    let rows = Int.random(in: 1...5, using: &random)
    let place = Place(article: ArticleID("a"), span: TextSpan(0, 0))
    let line = ConcordanceLine(
      place: place, before: words(40) + " ", match: "Ada", after: " " + words(40))
    let context = ContextText(line, columns: columns, rows: rows)
    #expect(context.lines.count <= rows)
    for pieces in context.lines {
      // A cluster of two cells has no room on a line of one and stands alone.
      let width = pieces.reduce(0) { $0 + $1.cluster.width }
      #expect(width <= columns || pieces.count <= 2)
    }
    let match = context.lines.flatMap(\.self).filter { $0.style.modifiers == .target }
    if columns >= 30 && rows > 1 { #expect(match.map(\.cluster.shown).joined() == "Ada") }
  }
}
