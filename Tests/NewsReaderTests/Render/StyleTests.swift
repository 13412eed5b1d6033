import NewsCore
import TestSupport
import Testing

@testable import NewsReader

@Suite struct StyleTests {
  private func script() -> ReaderScript {
    ReaderScript(columns: 100, rows: 24, SampleStory.accounts)
  }

  @Test func namesAndQuotationsHaveTheirFaces() {
    let screen = script().screen
    #expect(
      screen.runs { $0.face == .person }.sorted()
        == [
          "Ada Marsh", "Ada Marsh", "Marsh", "Marsh", "Marsh", "Tom Reed", "Tom Reed",
        ])
    #expect(screen.runs { $0.face == .organisation } == ["Dock Board"])
    #expect(screen.runs { $0.face == .place } == ["Elmport"])
    #expect(
      screen.runs { $0.face == .quotation } == [
        "“The wheel did not answer,”", "“We saw it turn too late,”",
      ])
    #expect(
      screen.runs { $0.face == .headline } == [
        "Ferry strikes pier at Elmport", "Pier closed after ferry accident",
      ])
  }

  @Test func anUncertainNameLooksUncertain() {
    var script = script()
    #expect(script.screen.runs { $0.modifiers.contains(.uncertain) } == ["Marsh"])
    script.type("<Tab>Ge")
    #expect(script.status.contains("(uncertain)"))
  }

  @Test func barsTellSpeakersApartAndTheUnattributed() {
    let sketch = ArticleSketch(
      "a.txt",
      """
      ⟦Ada Marsh⟧ said “one.”@{Ada Marsh}
      ⟦Tom Reed⟧ said “two.”@{Tom Reed}
      Somebody said “three.”
      ⟦Reed=Tom Reed⟧ said ‹it was four›@{Tom Reed}.
      ⟦Reed=Tom Reed⟧ wants ‹to leave›@{Tom Reed; indirect; opinion}.
      """)
    let screen = ReaderScript(columns: 60, rows: 12, [sketch]).screen
    #expect(screen.runs { $0.face == .quotationBar } == ["▌"])
    #expect(screen.runs { $0.face == .secondQuotationBar } == ["▐", "▏"])
    #expect(screen.runs { $0.face == .faint }.contains("┊"))
  }

  @Test func anUncertainSpeakerLooksUncertainAndTheLineBelowSaysWhy() {
    let sketch = ArticleSketch(
      "a.txt",
      """
      ⟦Ada Marsh⟧ said “one.”@{Ada Marsh}
      ⟦Tom Reed⟧ came. “Two.”@{Tom Reed; direct; 62}
      """)
    var script = ReaderScript(columns: 60, rows: 12, [sketch])
    script.type("gq")
    #expect(script.screen.runs { $0.modifiers.contains(.uncertain) } == ["Tom Reed"])
    #expect(script.status.contains("Ada Marsh: named beside it"))
    script.type("j")
    #expect(script.status.contains("Tom Reed: named beside it · 62 % sure"))
  }

  @Test func theTargetsOwnWordsHaveAFullBar() {
    let sketch = ArticleSketch(
      "a.txt",
      """
      ⟦Ada Marsh⟧ said “one.”@{Ada Marsh}
      ⟦Tom Reed⟧ said “⟦Marsh=Ada Marsh⟧ was there.”@{Tom Reed}
      """)
    var script = ReaderScript(columns: 60, rows: 12, [sketch])
    script.type("*")
    #expect(script.screen.runs { $0 == Style(.quotationBar) } == ["█"])
    #expect(script.screen.runs { $0 == Style(.secondQuotationBar, .target) } == ["▐"])
  }

  @Test func theOverviewShowsWhereTheTargetIs() {
    let text = (1...60).map { $0 == 45 ? "Here ⟦Ada Marsh⟧ spoke." : "Line \($0)." }
    var script = ReaderScript(
      columns: 60, rows: 23, [ArticleSketch("a.txt", text.joined(separator: "\n"))])
    script.type("e*gg")
    // 119 lines in 20 cells; line 88 is in cell 14; 20 of 119 lines are visible: cells 0 to 3.
    let column = script.screen.lines[2...21].map { $0.last.map { String($0) } ?? " " }
    #expect(
      column.joined()
        == String(repeating: "┃", count: 4) + String(repeating: "│", count: 10) + "┤"
        + String(repeating: "│", count: 5))
    #expect(script.screen.runs { $0.face == .overviewHit } == ["┤"])
  }

  @Test func hiddenCharactersAreShownCountedAndNamed() {
    let script = ReaderScript(
      columns: 70, rows: 9, [ArticleSketch("a.txt", "Kr\u{202E}emlin and \u{7}bell")])
    #expect(script.screen.lines[2].contains("Kr▯emlin and ␇bell"))
    #expect(script.screen.runs { $0.face == .marker } == ["▯", "␇"])
    #expect(script.screen.lines[1].contains("▯ 2 · 100%"))
    #expect(script.status.hasPrefix(" ▯ right-to-left override U+202E"))
  }

  @Test func titlesFromOutsideAreSanitised() {
    let script = ReaderScript(
      columns: 70, rows: 9,
      [ArticleSketch("a\u{1B}]0;x\u{7}.txt", story: "d\u{1B}c", publication: "P\u{202E}q", "Text.")]
    )
    #expect(script.screen.lines[0].hasPrefix(" d␛c · 1 account"))
    #expect(script.screen.lines[1].hasPrefix("━ P▯q · "))
  }
}
