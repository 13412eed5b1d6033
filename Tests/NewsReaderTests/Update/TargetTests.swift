import NewsCore
import TestSupport
import Testing

@testable import NewsReader

@Suite struct TargetTests {
  private func script(columns: Int = 100, rows: Int = 24) -> ReaderScript {
    ReaderScript(columns: columns, rows: rows, SampleStory.accounts)
  }

  private func wordsAtCursor(_ script: ReaderScript) -> String {
    guard let pane = script.state.activePane, let content = pane.content else { return "" }
    let rest = content.document.text[TextSpan(pane.cursor, content.document.text.count)]
    return String(rest.prefix(9))
  }

  @Test func theNameAtTheCursorBecomesTheTargetInEveryPane() {
    var script = script()
    script.type("e*")
    #expect(
      script.screen.runs { $0.modifiers.contains(.target) && $0.face == .person } == [
        "Ada Marsh", "Marsh", "Ada Marsh", "Marsh", "Marsh",
      ])
    #expect(script.screen.runs { $0.modifiers.contains(.current) } == ["Ada Marsh"])
    #expect(script.status.hasPrefix(" Ada Marsh 1/5 · first account 1/3 · full name   "))
    #expect(script.status.hasSuffix("   n next   gk in context   Esc clear"))
  }

  @Test func theTargetIsWalkedThroughAllAccountsAndAround() {
    var script = script()
    script.type("e*n")
    #expect(script.status.hasPrefix(" Ada Marsh 2/5 · first account 2/3 · surname"))
    script.type("2n")
    #expect(script.state.active == 1)
    #expect(script.status.hasPrefix(" Ada Marsh 4/5 · second account 1/2 · full name"))
    script.type("n")
    #expect(wordsAtCursor(script) == "Marsh gav")
    script.type("n")
    #expect(script.state.active == 0)
    #expect(script.status == " around the end, from the first place on")
    script.type("N")
    #expect(script.state.active == 1)
    #expect(wordsAtCursor(script) == "Marsh gav")
  }

  @Test func anArticleInNoPaneOpensInTheActiveOne() {
    var script = script()
    script.type("}}}3e*")
    #expect(script.state.target?.name == "Tom Reed")
    script.type("2n")
    #expect(script.state.panes.map(\.article.name) == ["elm/wire.txt", "elm/post.txt"])
    #expect(wordsAtCursor(script) == "Tom Reed ")
    script.type("<Ctrl-O>")
    #expect(script.state.panes.map(\.article.name) == ["elm/herald.txt", "elm/post.txt"])
  }

  @Test func articlesWithTheTargetAreVisitedInTurn() {
    var script = script()
    script.type("e*>")
    #expect(script.state.active == 1)
    script.type(">")
    #expect(script.state.active == 0)
    script.type("<")
    #expect(script.state.active == 1)
  }

  @Test func aQuotationAsTargetMeansAllOfItsSpeaker() {
    var script = script()
    script.type("t*")
    #expect(script.status.hasPrefix(" quotations of Ada Marsh 1/1 · first account 1/1"))
  }

  @Test func ofSeveralWhoSpeakTogetherTheFirstIsFollowed() {
    let sketch = ArticleSketch(
      "a.txt",
      """
      ⟦Ada Marsh⟧ and ⟦Tom Reed⟧ said “one.”@{Ada Marsh and Tom Reed}
      ⟦Marsh=Ada Marsh⟧ said “two.”@{Ada Marsh}
      """)
    var script = ReaderScript(columns: 100, rows: 12, [sketch])
    #expect(script.screen.runs { $0.face == .quotationBar } == ["▌", "▌"])
    script.type("t")
    #expect(script.status.hasPrefix(" said by Ada Marsh and Tom Reed · "))
    script.type("*")
    #expect(script.status.hasPrefix(" quotations of Ada Marsh 1/2"))
  }

  @Test func aSpeakerWithoutANameIsToldButNotFollowed() {
    let sketch = ArticleSketch("a.txt", "A pilot said: “It was late.”@{A pilot}")
    var script = ReaderScript(columns: 100, rows: 12, [sketch])
    script.type("t")
    #expect(script.status.hasPrefix(" said by A pilot · "))
    script.type("*")
    #expect(script.status.hasPrefix(" nobody with a name says this: A pilot"))
  }

  @Test func withoutATargetNextSaysHowToGetOne() {
    var script = script()
    script.type("n")
    #expect(script.status == " no target yet: * on a name makes it one, / searches")
  }

  @Test func aLineWithoutNamesSaysSo() {
    var script = script()
    script.type("*")
    #expect(script.status == " no name or quotation on this line")
  }

  @Test func stepsTypedBeforeTheAnswerAreTakenWhenItComes() throws {
    let script = script()
    var state = script.state
    for key in KeyScript.keys("e*nn") { _ = state.update(.key(key)) }
    #expect(FrameText(render(state)).lines.last == " still looking for Ada Marsh")
    let query = try #require(state.target?.query)
    _ = state.update(.occurrences(query, script.library.occurrences(of: query)))
    #expect(
      FrameText(render(state)).lines.last?.hasPrefix(" Ada Marsh 3/5 · first account") == true)
  }

  @Test func anAnswerToAnOlderQuestionIsDropped() {
    let script = script()
    var state = script.state
    for key in KeyScript.keys("e*") { _ = state.update(.key(key)) }
    let before = state
    let other = TargetQuery.text("pier")
    _ = state.update(.occurrences(other, script.library.occurrences(of: other)))
    #expect(state == before)
  }

  @Test(arguments: ["<Esc>", "<Ctrl-C>"]) func escapeLetsGoOfTheTarget(key: String) {
    var script = script()
    script.type("e*" + key)
    #expect(script.state.target == nil)
    #expect(script.screen.runs { $0.modifiers.contains(.target) }.isEmpty)
  }

  @Test func theTargetIsFoundAgainUnderANewIdentifier() {
    var script = script()
    script.type("e*n")
    let full = ArticleSketch(
      "elm/zeta.txt", story: "elm", "⟦Ada Marsh=Ada Jane Marsh⟧, or ⟦Ada Jane Marsh⟧, left.")
    let renamed = SampleStory.accounts(naming: "Ada Jane Marsh") + [full]
    script.library = CrossReference(renamed)
    script.send(.libraryChanged(Progress(done: 4, total: 4)))
    #expect(script.state.target?.name == "Ada Jane Marsh")
    #expect(script.state.target?.count == 7)
    #expect(script.status.hasPrefix(" Ada Jane Marsh 2/7 · first account 2/3"))
  }
}
