import NewsCore
import TestSupport
import Testing

@testable import NewsReader

@Suite struct PanesTests {
  private func script(columns: Int = 100, rows: Int = 24) -> ReaderScript {
    ReaderScript(columns: columns, rows: rows, SampleStory.accounts)
  }

  private func names(_ script: ReaderScript) -> [String] { script.state.panes.map(\.article.name) }

  @Test(arguments: [
    ("<Tab>", 1), ("<Tab><Tab>", 0), ("<Shift-Tab>", 1), ("l", 1), ("<→>h", 0), ("h", 0), ("ll", 1),
  ])
  func keysMoveBetweenPanes(keys: String, active: Int) {
    var script = script()
    script.type(keys)
    #expect(script.state.active == active)
  }

  @Test func theActivePaneHasAHeavyHeader() {
    var script = script()
    script.type("<Tab>")
    let runs = script.screen.runs(ofRow: 1)
    #expect(runs.map(\.style.face) == [.paneHeader, .activePaneHeader])
    #expect(runs.map(\.text.first) == ["─", "━"])
  }

  @Test func zoomShowsOnePaneAndAllAgain() {
    var script = script()
    let before = script.state
    script.type("z")
    #expect(script.state.panes[0].rect.columns == 100)
    #expect(script.screen.lines[0].contains("one of 2 panes"))
    script.type("z")
    #expect(script.state == before)
  }

  @Test func articlesTurnInTheirPane() {
    var script = script()
    script.type("]")
    #expect(names(script) == ["elm/post.txt", "elm/post.txt"])
    script.type("]")
    #expect(names(script) == ["elm/wire.txt", "elm/post.txt"])
    script.type("]")
    #expect(names(script) == ["elm/herald.txt", "elm/post.txt"])
    script.type("[")
    #expect(names(script) == ["elm/wire.txt", "elm/post.txt"])
  }

  @Test func closingTheLastPaneQuits() {
    var script = script()
    script.type("q")
    #expect(names(script) == ["elm/post.txt"])
    #expect(script.effects.isEmpty)
    script.type("q")
    #expect(script.effects == [.quit])
  }

  @Test func theMeasureIsAdjusted() {
    var script = ReaderScript(columns: 90, rows: 24, SampleStory.accounts)
    #expect(script.state.panes[0].layout.width == 72)
    script.type("-")
    #expect(script.state.panes[0].layout.width == 68)
    script.type("99-")
    #expect(script.state.panes[0].layout.width == 24)
    script.type("99+")
    #expect(script.state.panes[0].layout.width == 85)
  }

  @Test func furnitureIsShownAndHiddenAgain() {
    var script = script()
    #expect(!script.screen.text.contains("Share this article"))
    #expect(script.screen.lines[1].contains("▤ 1 · "))
    script.type("f")
    #expect(script.screen.text.contains("Share this article"))
    #expect(script.screen.runs { $0.face == .faint }.contains("Share this article"))
    #expect(!script.screen.lines[1].contains("▤"))
    script.type("f")
    #expect(!script.screen.text.contains("Share this article"))
    script.type("<Tab>f")
    #expect(script.status == " this article has no hidden furniture")
  }

  @Test func panesScrollInStep() {
    let long = { (name: String, count: Int) in
      ArticleSketch(name, story: "s", (1...count).map { "Line \($0)" }.joined(separator: "\n"))
    }
    var script = ReaderScript(columns: 100, rows: 13, [long("a", 45), long("b", 85)])
    script.type("S")
    #expect(script.screen.lines[0].contains("⇄ in step"))
    script.type("G")
    // 89 lines and 169 lines, ten of which are visible.
    #expect(script.state.panes.map(\.viewport.top) == [79, 159])
    script.type("gg")
    #expect(script.state.panes.map(\.viewport.top) == [0, 0])
    script.type("SG")
    #expect(script.state.panes.map(\.viewport.top) == [79, 0])
  }

  @Test func otherPanesAlignByTheNamesOfTheParagraph() {
    var script = script(rows: 12)
    script.type("}}}3e")
    script.type("=")
    #expect(script.status == " aligned by Tom Reed")
    let other = script.state.panes[1]
    #expect(other.content?.document.text[TextSpan(other.cursor, other.cursor + 8)] == "Tom Reed")
  }

  @Test func aligningWithoutCommonNamesSaysSo() {
    var script = ReaderScript(
      columns: 100, rows: 20,
      [
        ArticleSketch("a", story: "s", "⟦Ada Marsh⟧ left."),
        ArticleSketch("b", story: "s", "⟦Tom Reed⟧ stayed."),
      ])
    let before = script.state.panes
    script.type("=")
    #expect(script.status == " no other pane shares a name with this paragraph")
    #expect(script.state.panes == before)
  }
}
