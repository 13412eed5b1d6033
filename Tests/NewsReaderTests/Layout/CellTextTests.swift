import NewsCore
import TestSupport
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

  @Test(arguments: [
    ("It fell on ⟦Monday⟧ at 港口.", ["It fell on ", "Monday", " at 港口."]),
    ("⟦Monday⟧", ["", "Monday", ""]), ("on Monday⟦⟧", ["on Monday", "", ""]),
  ])
  func aTextIsPartedAroundWords(marked: String, expected: [String]) {
    let text = MarkedText(marked)
    let parts = CellText(text.text).parts(around: text.spans[0])
    #expect([parts.before, parts.within, parts.after].map(shown) == expected)
  }

  @Test func whiteSpaceIsFoldedAndControlsAreShown() {
    #expect(shown(CellText("  a \n\t b\u{1B}[2J ")) == "a b␛[2J")
  }
}
