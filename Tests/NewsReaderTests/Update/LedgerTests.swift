import NewsCore
import TestSupport
import Testing

@testable import NewsReader

@Suite struct LedgerTests {
  private func script(columns: Int = 120, rows: Int = 16) -> ReaderScript {
    ReaderScript(columns: columns, rows: rows, QuayStory.accounts)
  }

  private var place: Place {
    Place(article: ArticleID("quay/herald.txt"), span: TextSpan(3, 41))
  }

  @Test func allVersionsStandUnderEachOther() {
    var script = script()
    script.type("t<Enter>")
    let lines = script.screen.lines
    #expect(lines[1].hasPrefix("━ ≠ Helen Marsh or Tom Marsh · 2 of 3 accounts · 1/3 ━"))
    #expect(
      Array(lines[2...5]) == [
        "  account                speaker                version     [words] that differ, […] left out",
        "▸ Elm Herald             ≠ Helen Marsh          fullest     We asked twice for work to be stopped,",
        "  Coast Post             ≠ Tom Marsh            changed     We asked twice for [the] work to [stop],",
        "  Wire                   –                      none",
      ])
    #expect(lines[6].hasPrefix("─ The words, as each account prints them ─"))
    #expect(
      Array(lines[7...11]) == [
        "▌ Elm Herald · 3 May 2031 · ≠ Helen Marsh · the fullest version",
        "▌ “We asked twice for work to be stopped,”", "",
        "  Coast Post · ≠ Tom Marsh · changed words",
        "  “We asked twice for [the] work to [stop],”",
      ])
    #expect(
      script.screen.runs { $0.face == .difference } == ["[the]", "[stop]", "[the]", "[stop]"])
    #expect(
      script.status
        == " ≠ given to Helen Marsh (named beside it); another account names somebody else")
  }

  @Test func theWholeStateIsTheListOverThePanes() {
    var script = script()
    script.type("t")
    var expected = script.state
    script.type("<Enter>")
    var list = LedgerList(place: place)
    list.take(Ledger(CrossReference(QuayStory.accounts)).entry(at: place), in: expected.catalogue)
    expected.views = [.ledger(list)]
    #expect(script.state == expected)
    script.type("<Esc>")
    expected.views = []
    #expect(script.state == expected)
  }

  @Test func enterGoesToThePassageOfAVersion() {
    var script = script()
    script.type("t<Enter>j<Enter>")
    #expect(script.state.views.isEmpty)
    #expect(script.state.activePane?.article == ArticleID("quay/post.txt"))
    #expect(script.state.activePane?.cursor == 3)
  }

  @Test func enterOpensAnAccountThatIsSilent() {
    var script = script()
    script.type("t<Enter>G<Enter>")
    #expect(script.state.activePane?.article == ArticleID("quay/wire.txt"))
  }

  @Test func theListOfQuotationsLeadsThereAndStartsOnItsVersion() {
    var script = script()
    script.type("gq<Tab>jj<Enter>")
    #expect(script.screen.lines[4].hasPrefix("▸ Coast Post"))
    script.type("<Esc>")
    #expect(script.screen.lines[1].hasPrefix("━ Quotations by article · 3/3 ━"))
  }

  @Test func aSpeakerOfAVersionIsFollowedOrLookedUp() {
    var script = script()
    script.type("t<Enter>*")
    #expect(script.state.target?.name == "quotations of Helen Marsh")
    script.type("jc")
    #expect(script.screen.lines[1].hasPrefix("━ Tom Marsh · person · 1 mention"))
  }

  @Test func aQuotationThatBeginsWithANameIsOpenedAfterWalkingToIt() {
    let sketch = ArticleSketch("a.txt", "“⟦Ada Marsh⟧ slept,”@{Tom Reed} said ⟦Tom Reed⟧.")
    var script = ReaderScript(columns: 100, rows: 16, [sketch])
    script.type("t<Enter>")
    #expect(script.screen.lines[1].hasPrefix("━ Tom Reed · 1 account · 1/1 ━"))
    script.type("<Esc>")
    script.type("gge<Enter>")
    #expect(script.screen.lines[1].hasPrefix("━ Ada Marsh · person"))
  }

  @Test func aQuotationThatIsGoneSaysSo() {
    var script = script()
    script.type("t<Enter>")
    script.send(.ledger(place, nil))
    #expect(script.screen.lines[4] == "  no longer quoted so; Esc closes")
  }

  @Test func wordsTooLongForTheScreenAreCut() {
    var script = script(columns: 60, rows: 16)
    script.type("t<Enter>")
    #expect(script.screen.lines.allSatisfy { $0.count <= 60 })
    #expect(script.screen.lines[3].hasPrefix("▸ Elm Herald  ≠ Helen Ma…"))
  }
}
