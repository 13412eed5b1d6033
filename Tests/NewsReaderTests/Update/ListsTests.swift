import NewsCore
import TestSupport
import Testing

@testable import NewsReader

@Suite struct ListsTests {
  private func script(columns: Int = 100, rows: Int = 14) -> ReaderScript {
    ReaderScript(columns: columns, rows: rows, SampleStory.accounts)
  }

  @Test(arguments: [
    "gl", "gi", "gq", "?", "<F1>", "<F2>", "<F3>", "<F4>", "gs", "<F10>", "e<Enter>",
  ])
  func aListOpensAndClosesWithoutTrace(keys: String) {
    var script = script()
    script.type("j")
    if keys.hasPrefix("e") { script.type("e") }
    let before = script.state
    script.type(keys.hasPrefix("e") ? "<Enter>" : keys)
    #expect(script.state.views.count == 1)
    script.type("jkG<PgUp>gg<Esc>")
    #expect(script.state == before)
  }

  @Test func theIndexListsEverythingNamed() {
    var script = ReaderScript(columns: 120, rows: 8, SampleStory.accounts)
    script.type("gi")
    #expect(
      script.screen.lines[1...5] == [
        "━ Everything named · 1/4 ━━━━━━━━━━━━━━━━━━━━━━━━━ Tab kind   Enter follow   "
          + "c card   C correct   / filter   Esc close ━",
        "  name                           kind          all   1   2   3  where                     "
          + "written",
        "▸ Ada Marsh                      person          5   3   2   ·     ▂  ▂    ▂      ▂▂     "
          + "Marsh 3, Ada Marsh 2",
        "  Tom Reed                       person          3   1   1   1          ▂     ▂        ▂ "
          + "Tom Reed 3",
        "  Dock Board                     organisation    2   1   ·   1        ▂               ▂  "
          + "Dock Board 2",
      ])
    #expect(script.screen.runs(ofRow: 3).allSatisfy { $0.style.face == .selection })
  }

  @Test func kindsTakeTurns() {
    var script = script()
    script.type("gi<Tab>")
    #expect(script.screen.lines[1].hasPrefix("━ Persons · 1/2 ━"))
    script.type("<Tab>")
    #expect(script.screen.lines[1].hasPrefix("━ Organisations · 1/1 ━"))
    script.type("<Shift-Tab><Shift-Tab>")
    #expect(script.screen.lines[1].hasPrefix("━ Everything named · 1/4 ━"))
  }

  @Test func aNameOfTheIndexBecomesTheTargetAndIsGoneTo() {
    var script = script()
    script.type("gij<Enter>")
    #expect(script.status.hasPrefix(" Tom Reed 1/3 · first account 1/1"))
    script.type("gi")
    #expect(script.screen.lines[4].hasPrefix("▸ Tom Reed"))
    script.type("<Esc><Ctrl-O>")
    #expect(script.state.activePane?.cursor == 0)
  }

  @Test func filtersApplyAsTheyAreTyped() {
    var script = script()
    script.type("gi/re")
    #expect(script.screen.lines[1].hasPrefix("━ Everything named · 1/1 of 4 with “re”"))
    #expect(script.screen.runs { $0.modifiers.contains(.match) }.first == "Re")
    script.type("<Enter>")
    #expect(script.state.prompt == nil)
    #expect(script.screen.lines[3].hasPrefix("▸ Tom Reed"))
    script.type("<Esc>")
    #expect(script.state.view?.screen.list.count == 4)
    script.type("/zz<Esc>")
    #expect(script.state.view?.screen.list.count == 4)
    script.type("/zz")
    #expect(script.screen.lines[4] == "  no line has these words")
  }

  @Test func quotationsAreListedBySpeakerAndByArticle() {
    var script = script()
    script.type("gq")
    #expect(script.screen.lines[1].hasPrefix("━ Quotations by speaker · 1/2 ━"))
    #expect(script.screen.lines[3].hasPrefix("▸ Ada Marsh                We saw it turn too late,"))
    #expect(script.screen.lines[3].hasSuffix("Elm Herald"))
    script.type("<Tab>")
    #expect(script.screen.lines[1].hasPrefix("━ Quotations by article · 1/2 ━"))
    script.type("j<Enter>")
    #expect(script.screen.lines[1].hasPrefix("━ Tom Reed · 1 of 3 accounts · 1/3 ━"))
    script.type("<Enter>")
    #expect(script.state.active == 1)
    #expect(script.status.hasPrefix(" said by Tom Reed"))
  }

  /// Of several articles in a file none is told by a number.
  @Test func accountsAreCalledByPublicationFileOrTitle() {
    let script = ReaderScript(
      columns: 80, rows: 10,
      [
        ArticleSketch("news/a.txt", publication: "Elm Herald", "headline: Ferry strikes pier"),
        ArticleSketch("news/b.txt", "headline: Pier struck"),
        ArticleSketch("news/box.jsonl#8c4d", "headline: A quiet night"),
      ])
    let labels = ["news/a.txt", "news/b.txt", "news/box.jsonl#8c4d", "gone.jsonl#1"].map {
      script.state.label(of: ArticleID($0))
    }
    #expect(labels == ["Elm Herald", "b.txt", "A quiet night", "gone.jsonl#1"])
  }

  @Test func aSpeakerOfTheListBecomesTheTarget() {
    var script = script()
    script.type("gqj*<Esc>n")
    #expect(script.state.target?.name == "quotations of Tom Reed")
    #expect(script.state.active == 1)
  }

  @Test func theConcordanceShowsTheTargetInContext() {
    var script = script()
    script.type("gk")
    #expect(script.status == " no target yet: * on a name makes it one, / searches")
    script.type("e*gk")
    let lines = script.screen.lines[3...7].map { Array($0) }
    // The mention begins in one column on every line.
    let column = 2 + 17 + 13 + (97 - 17 - 13) * 45 / 100
    let matches = ["Ada Marsh", "Marsh", "Marsh", "Ada Marsh", "Marsh"]
    for (line, match) in zip(lines, matches) {
      #expect(String(line[column...].prefix(match.count)) == match)
    }
    script.type("4j<Enter>")
    #expect(script.status.hasPrefix(" Ada Marsh 5/5 · second account 2/2"))
  }

  @Test func articlesOpenHereAndInNewPanes() {
    var script = script()
    script.type("glG<Enter>")
    #expect(script.state.panes.map(\.article.name) == ["elm/wire.txt", "elm/post.txt"])
    script.type("glggo")
    #expect(
      script.state.panes.map(\.article.name) == ["elm/wire.txt", "elm/post.txt", "elm/herald.txt"])
    #expect(script.state.active == 2)
    script.type("gljj<Enter>")
    #expect(script.state.active == 1)
  }

  @Test func articlesAreListedInAnyOrder() {
    func sketch(
      _ name: String, _ publication: String?, _ published: CalendarDate?, _ text: String
    ) -> ArticleSketch {
      ArticleSketch(name, publication: publication, published: published, text)
    }
    var script = ReaderScript(
      columns: 100, rows: 12,
      [
        sketch("a", "Weir Post", CalendarDate(year: 2024, month: 5, day: 2), "Bridge shut"),
        sketch("b", nil, nil, "dredger sinks at the pier"),
        sketch("c", "elm Herald", CalendarDate(year: 2024), "Cranes stand still today"),
      ])
    func names() -> String {
      guard case .articles(let list)? = script.state.view else { return "" }
      return list.rows.compactMap(\.article?.id.name).joined()
    }
    script.type("gl")
    var orders = [names()]
    for _ in 0..<6 {
      script.type("<Tab>")
      orders.append(names())
    }
    #expect(orders == ["acb", "abc", "acb", "cab", "cab", "acb", "bca"])
    #expect(script.screen.lines[1].contains("Articles, longest first"))
    script.type("<Tab><Shift-Tab>")
    #expect(names() == "bca")
  }

  @Test func theListOfArticlesTellsWhatChangedBetweenVersions() {
    let old = ArticleSketch("elm/post.txt", "The pier is shut. It may open in May.")
    let new = ArticleSketch("elm/post.txt", "The pier is shut. It may open in June.")
    var script = script()
    let id = SampleStory.accounts[0].document.article.id
    script.versions[id] = [
      ArticleVersion(added: 0, difference: nil),
      ArticleVersion(
        added: 86_400,
        difference: VersionDifference(from: old.document.article, to: new.document.article)),
    ]
    script.type("glj=")
    #expect(script.screen.lines[1].contains("Versions of "))
    #expect(script.screen.lines[3].contains("The pier is shut. It may open in [-May.-] {+June.+}"))
    #expect(script.screen.text.contains("Version 2 · taken in on 2 Jan 1970"))
    script.type("<Esc>j=")
    #expect(script.screen.text.contains("differ in no paragraph"))
  }

  @Test func aStoryOpensSideBySide() {
    let oak = ["oak/a.txt", "oak/b.txt"].map { ArticleSketch($0, story: "oak", "A tree fell.") }
    var script = ReaderScript(columns: 100, rows: 14, SampleStory.accounts + oak)
    script.type("glGs")
    #expect(script.state.panes.map(\.article.name) == ["oak/a.txt", "oak/b.txt"])
    #expect(script.state.active == 1)
    script.type(":story herald<Enter>")
    #expect(script.state.panes.map(\.article.name) == ["elm/herald.txt", "elm/post.txt"])
  }

  @Test func aCardTellsAllOfAPerson() {
    var script = ReaderScript(columns: 80, rows: 17, SampleStory.accounts)
    script.type("2e<Enter>")
    #expect(
      script.screen.lines[3...13] == [
        "  Why this mention", "    surname, only one in this text", "  Written as",
        "       3 Marsh", "       2 Ada Marsh", "  Named in",
        "▸      3 Elm Herald          Ferry strikes pier at Elmport",
        "       2 Coast Post          Pier closed after ferry accident", "  Quoted",
        "    “We saw it turn too late,”                             Elm Herald", "",
      ])
    script.type("j<Enter>")
    #expect(script.status.hasPrefix(" Ada Marsh 4/5 · second account 1/2"))
  }

  /// What writers report in words of their own stands apart from what is quoted, and in no marks.
  @Test func aCardTellsQuotationsFromReports() throws {
    var script = ReaderScript(columns: 80, rows: 24, SampleStory.accounts)
    script.type("2e<Enter>")
    let id = EntityID("person:ada marsh")
    let card = try #require(script.library.card(for: id))
    let quoted = try #require(card.quotations.first)
    let reported = QuotationRow(
      place: quoted.place, kind: .indirect, text: "the pier was unsafe", cue: nil, cueText: nil,
      speaker: quoted.speaker, speakerText: quoted.speakerText, isPronoun: false,
      speakerName: quoted.speakerName, speakerEntity: id, reason: "")
    script.send(.card(id, EntityCard(row: card.row, quotations: [reported, quoted])))
    let lines = script.screen.lines
    let start = try #require(lines.firstIndex(of: "  Quoted"))
    #expect(lines[start + 1].hasPrefix("    “We saw it turn too late,” "))
    #expect(lines[start + 2] == "  Reported, in the writers’ words")
    #expect(lines[start + 3].hasPrefix("    the pier was unsafe "))
  }

  /// A card that comes back says why the mention is this person that it is opened from now.
  @Test func aCardThatComesBackHasTheNewReason() {
    var script = ReaderScript(columns: 80, rows: 17, SampleStory.accounts)
    script.type("2e<Enter>")
    let first = script.screen.lines[4]
    script.type("<Esc>e*ggnn<Enter>")
    let others = script.screen.lines[3...4]
    #expect(others.first == "  Why this mention")
    #expect(others.last != first)
  }

  @Test func helpIsSearched() {
    var script = script()
    script.type("?/concordance<Enter>")
    #expect(script.screen.text.contains(":concordance"))
    script.type("<Esc>/furniture")
    #expect(script.screen.text.contains("f                     show or hide the page's furniture"))
  }

  @Test func anUnansweredListSaysSo() {
    var state = script().state
    for key in KeyScript.keys("gi") { _ = state.update(.key(key)) }
    #expect(FrameText(render(state)).lines[4] == "  looking…")
  }

  @Test func listsAreRefreshedWithoutMovingTheSelection() {
    var script = script()
    script.type("gijj")
    let first = ArticleSketch(
      "elm/a.txt", story: "elm", "⟦Abe Lund⟧ and ⟦Abe Lund⟧ and ⟦Abe Lund⟧.")
    script.library = CrossReference([first] + SampleStory.accounts)
    script.send(.libraryChanged(Progress(done: 4, total: 4)))
    #expect(script.screen.lines[6].hasPrefix("▸ Dock Board"))
  }
}
