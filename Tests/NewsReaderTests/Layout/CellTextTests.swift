import NewsCore
import Testing

@testable import NewsReader

@Suite struct CellTextTests {
  private func shown(_ text: CellText) -> String { text.clusters.map(\.shown).joined() }

  @Test(arguments: [
    ("harbour", 7, "harbour"), ("harbour", 6, "harbo…"), ("the harbour", 5, "the…"),
    ("harbour", 1, "…"), ("harbour", 0, ""), ("港口事故", 8, "港口事故"), ("港口事故", 6, "港口…"),
  ])
  func textIsCutAtItsEnd(text: String, columns: Int, expected: String) {
    #expect(shown(CellText(text).cut(to: columns)) == expected)
  }

  @Test(arguments: [
    ("harbour", 7, "harbour"), ("harbour", 4, "…our"), ("harbour", 0, ""), ("港口事故", 6, "…事故"),
  ])
  func textIsCutAtItsBeginning(text: String, columns: Int, expected: String) {
    #expect(shown(CellText(text).cutAtStart(to: columns)) == expected)
  }

  @Test func whiteSpaceIsFoldedAndControlsAreShown() {
    #expect(shown(CellText("  a \n\t b\u{1B}[2J ")) == "a b␛[2J")
  }
}
