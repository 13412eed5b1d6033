import NewsCore
import TestSupport
import Testing

@testable import NewsReader

@Suite struct SplittingTests {
  private static let library = CrossReference(Marshes.accounts)
  private static let places = library.occurrences(of: .entity(Marshes.id("Marsh"))).map(\.place)

  private func script(columns: Int = 80, rows: Int = 9) -> ReaderScript {
    ReaderScript(columns: columns, rows: rows, Marshes.accounts)
  }

  @Test func theMentionAtTheCursorIsMarkedAtFirst() {
    var script = script()
    script.type("3eCs")
    #expect(
      script.screen.lines[1...4] == [
        "━ Split Marsh: 1 marked to go · 1/2 ━━━━━━━━━ Space mark   a all   Enter split ━",
        "  goes account",
        "▸ [x]  Weir Echo                              Marsh had asked the Water Board…",
        "  [ ]  Valley Leaf                            Marsh was not to be reached.",
      ])
    script.type("j")
    #expect(script.screen.runs(ofRow: 3).first { $0.style.face == .prompt }?.text == "[x]")
    #expect(script.screen.runs { $0.modifiers == .target } == ["Marsh", "Marsh"])
  }

  @Test(arguments: [
    ("3eCs<Enter>", [0]), ("3eCs  <Enter>", [1]), ("giCs <Enter>", [0]), ("giCsj <Enter>", [1]),
    ("3e*gkjCs<Enter>", [1]), ("giCsa <Enter>", [1]), ("giCs/leaf<Enter>a<Enter>", [1]),
    ("3e:split<Enter><Enter>", [0]),
  ])
  func marksChooseWhatGoes(keys: String, marked: [Int]) {
    var script = script()
    script.type(keys)
    let places = marked.map { Self.places[$0] }
    #expect(script.effects == [.correct(.split(Marshes.id("Marsh"), mentions: places))])
    if case .split? = script.state.view { Issue.record("the list is still open") }
  }

  @Test(arguments: [
    ("giCs<Enter>", "Space marks the mentions that go"),
    ("giCsaa<Enter>", "Space marks the mentions that go"),
    ("giCsa<Enter>", "all mentions are marked; some have to stay"),
    ("giCsCm", "this line is of no name to correct"),
  ])
  func whatCannotBeSplitSaysSo(keys: String, expected: String) {
    var script = script()
    script.type(keys)
    #expect(script.effects.isEmpty)
    #expect(script.state.message?.text == expected)
    if case .split? = script.state.view { return }
    Issue.record("the list is closed")
  }

  @Test func marksStayWithTheirMentionsWhenOthersCome() {
    var script = script(rows: 12)
    script.type("3eCs")
    let before = ArticleSketch(
      "weir/a.txt", story: "weir", "⟦Marsh=Marsh|Ada Marsh|Tom Marsh⟧ slept.")
    script.library = CrossReference([before] + Marshes.accounts)
    script.send(.libraryChanged(Progress(done: 3, total: 3)))
    #expect(script.screen.lines[3].hasPrefix("  [ ]  a.txt"))
    #expect(script.screen.lines[4].hasPrefix("▸ [x]  Weir Echo"))
  }

  @Test func anotherSplitBeginsWithoutMarks() {
    var script = script()
    script.type("3eCs<Esc>giCs")
    #expect(script.screen.lines[1].hasPrefix("━ Split Marsh: none marked to go · 1/2 ━"))
    script.type("ao<Esc>giCs")
    #expect(script.screen.lines[1].hasPrefix("━ Split Marsh: none marked to go · 1/2 ━"))
  }
}
