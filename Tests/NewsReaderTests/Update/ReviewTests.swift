import NewsCore
import TestSupport
import Testing

@testable import NewsReader

@Suite struct ReviewTests {
  private func script(columns: Int = 80, rows: Int = 24) -> ReaderScript {
    ReaderScript(columns: columns, rows: rows, Marshes.accounts)
  }

  private let reviews = CrossReference(Marshes.accounts).reviewRows()

  @Test func bothSidesOfALinkStandBelowTheList() {
    var script = script()
    script.type("gr")
    // swift-format-ignore
    let expected = """
       weir · 2 accounts                                                       ? help
      ━ Uncertain links, 4 to judge · 1/4 ━━ Enter go there   c card   Tab open ones ━
        verdict   the text has      who may be                     account
      ▸           Marsh             Ada Marsh                      Weir Echo
                                    Tom Marsh
                  Marsh             Ada Marsh                      Valley Leaf
                                    Tom Marsh






      ─ Is this “Marsh” Ada Marsh? ─────────────── y same   n different   h not sure ─
        Weir Echo · 1 Feb 2032 · Sluice opened by night
        Marsh had asked the Water Board for leave in vain.



        Weir Echo · 1 Feb 2032 · Sluice opened by night
        The sluice was opened by Ada Marsh, the engineer, while her brother Tom Marsh
        kept watch.

       Marsh: may be Ada Marsh or Tom Marsh
      """
    #expect(script.screen.text == expected)
    #expect(script.screen.runs { $0.modifiers == .target } == ["Marsh", "Ada Marsh"])
  }

  @Test func onAWideScreenTheyStandSideBySide() {
    var script = script(columns: 160, rows: 50)
    script.type("grjj")
    let expected = [
      "─ Is this “Marsh” Ada Marsh? " + String(repeating: "─", count: 95)
        + " y same   n different   h not sure ─",
      "  Valley Leaf · Water Board angry                                                "
        + "Weir Echo · 1 Feb 2032 · Sluice opened by night",
      "  Marsh was not to be reached.                                                   "
        + "The sluice was opened by Ada Marsh, the engineer, while her brother Tom Marsh",
      String(repeating: " ", count: 81) + "kept watch.", "", "",
      " Marsh: may be Ada Marsh or Tom Marsh",
    ]
    #expect(script.screen.lines.suffix(7) == expected)
  }

  @Test func whereThereIsNoRoomTheListStandsAlone() {
    var script = script(columns: 40, rows: 8)
    script.type("gr")
    #expect(
      script.screen.lines.dropFirst() == [
        "━ Uncertain links, 4 to judge · 1/4 ━━━━", "  verdict   the te… who may be",
        "▸           Marsh   Ada Marsh", "                    Tom Marsh",
        "            Marsh   Ada Marsh", "                    Tom Marsh",
        " Marsh: may be Ada Marsh or Tom Marsh",
      ])
  }

  @Test(arguments: [("y", Verdict.same), ("n", .different), ("h", .unsure)])
  func aVerdictIsAskedForAndTheNextLinkComes(key: String, verdict: Verdict) {
    var script = script()
    script.type("gr" + key)
    #expect(script.effects == [.correct(.judge(reviews[0].id, verdict))])
    let next = verdict == .same ? 3 : 2
    #expect(script.screen.lines[1].hasPrefix("━ Uncertain links, 3 to judge · \(next)/4 ━"))
    let word = ["same", "different", "not sure"][Verdict.allCases.firstIndex(of: verdict) ?? 0]
    #expect(script.screen.lines[3].hasPrefix("  \(word) "))
  }

  @Test func anAnsweredMentionIsLeftForTheNext() {
    var script = script()
    script.type("gry")
    #expect(script.screen.lines[14] == "  Valley Leaf · Water Board angry")
    script.type("y")
    #expect(script.screen.lines[4].hasPrefix("▸                             Tom Marsh"))
  }

  @Test func theListOpensAtTheMentionUnderTheCursor() {
    var script = script()
    script.type("<Tab>3egr")
    #expect(script.screen.lines[5].hasPrefix("▸           Marsh"))
    script.type("k<Esc><Tab>3egr")
    #expect(script.screen.lines[3].hasPrefix("▸           Marsh"))
  }

  @Test func judgedLinksArePassedOverAroundTheEnd() {
    var script = script()
    script.type("grjn")
    #expect(script.state.view?.screen.list.selected == 2)
    script.type("nh")
    #expect(script.state.view?.screen.list.selected == 0)
    script.type("y")
    #expect(script.screen.lines[1].hasPrefix("━ Uncertain links, all judged · 1/4 ━"))
    script.type("Gn")
    #expect(script.state.view?.screen.list.selected == 3)
  }

  @Test func theLibrarysAnswerChangesNothingThatIsShown() {
    var script = script()
    script.type("gry")
    let before = script.state
    let judged = reviews.map { row in
      row.id == reviews[0].id ? row.judged(.same) : row
    }
    script.send(.reviews(judged))
    #expect(script.state == before)
  }

  @Test func theSelectionStaysWithItsLinkWhenOthersGo() {
    var script = script()
    script.type("grn")
    script.send(.reviews(Array(reviews.dropFirst())))
    #expect(script.screen.lines[1].hasPrefix("━ Uncertain links, 3 to judge · 1/3 ━"))
    #expect(script.screen.lines[3].hasPrefix("▸           Marsh             Tom Marsh"))
    script.send(.reviews(Array(reviews.dropFirst(3))))
    #expect(script.screen.lines[3].hasPrefix("▸           Marsh             Tom Marsh"))
  }

  @Test func onlyOpenLinksAreShownAtATab() {
    var script = script()
    script.type("grn<Tab>")
    #expect(script.screen.lines[1].hasPrefix("━ Links to judge · 1/3 ━"))
    script.type("nnn")
    #expect(script.screen.lines[4] == "  nothing is left to judge; Tab shows what is judged")
    script.type("<Tab>")
    #expect(script.screen.lines[1].hasPrefix("━ Uncertain links, all judged · 1/4 ━"))
  }

  @Test func theListOpensAtTheFirstOpenLink() {
    var state = script().state
    for key in KeyScript.keys("gr") { _ = state.update(.key(key)) }
    #expect(FrameText(render(state)).lines[4] == "  looking…")
    _ = state.update(.reviews([reviews[0].judged(.unsure), reviews[1]]))
    #expect(state.view?.screen.list.selected == 1)
  }

  @Test func aLinkIsGoneToAndTheListComesBackAsItWas() {
    var script = script(columns: 100)
    script.type("grjj<Enter>")
    #expect(script.state.active == 1)
    #expect(script.status.hasPrefix(" Marsh · may be Ada Marsh or Tom Marsh (uncertain)"))
    #expect(script.status.hasSuffix("Enter who it may be   gr review"))
    script.type("<F12>")
    #expect(script.screen.lines[5].hasPrefix("▸           Marsh"))
  }

  @Test func theCandidatesCardOpens() {
    var script = script()
    script.type("grjc")
    #expect(script.screen.lines[1].hasPrefix("━ Tom Marsh · person · 1 mention"))
    script.type("<Esc>")
    #expect(script.state.view?.screen.list.selected == 1)
  }

  @Test func anAmbiguousNamesCardListsWhomItMayMean() {
    var script = script()
    script.type("3e<Enter>")
    #expect(
      script.screen.lines[3...8] == [
        "  Why this mention", "    may be Ada Marsh or Tom Marsh", "  May be",
        "▸        Ada Marsh                      may be Ada Marsh or Tom Marsh",
        "         Tom Marsh                      may be Ada Marsh or Tom Marsh", "  Written as",
      ])
    script.type("j<Enter>")
    #expect(script.screen.lines[1].hasPrefix("━ Tom Marsh · person · 1 mention"))
    script.type("<Esc>Cd")
    #expect(script.effects == [.correct(.dismiss(Marshes.id("Tom Marsh")))])
  }

  @Test func withoutUncertainLinksTheListSaysSo() {
    var script = ReaderScript(columns: 80, rows: 12, [ArticleSketch("a.txt", "⟦Ada Marsh⟧ left.")])
    script.type("gryn")
    #expect(script.screen.lines[1].hasPrefix("━ Uncertain links ━"))
    #expect(script.screen.lines[4] == "  no link is uncertain")
    #expect(script.effects.isEmpty)
  }

  /// A verdict that could not be kept does not stay on the screen.
  @Test func aVerdictThatWasNotKeptGoes() {
    var script = script()
    script.type("gr")
    let before = script.screen.lines[3]
    script.type("y")
    #expect(script.screen.lines[3] != before)
    script.send(
      .corrected(
        CorrectionOutcome(
          request: .judge(reviews[0].id, .same), isDone: false, message: "it cannot be written")))
    script.type("gg")
    #expect(script.screen.lines[3] == before)
  }
}
