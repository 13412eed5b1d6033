import NewsCore
import TestSupport
import Testing

@testable import NewsReader

/// What accounts tell differently, and what only one of them has.
@Suite struct ComparingTests {
  private func script(rows: Int = 16) -> ReaderScript {
    var script = ReaderScript(columns: 100, rows: rows, Self.accounts)
    script.comparisons = [Self.tide: Self.comparison, Self.post: Self.comparison]
    return script
  }

  /// The place of the cursor in the active pane.
  private func cursor(_ script: ReaderScript) -> Place? {
    script.state.activePane.map { Place(article: $0.article, span: TextSpan($0.cursor, $0.cursor)) }
  }

  private func start(of place: Place) -> Place {
    Place(article: place.article, span: TextSpan(place.span.start, place.span.start))
  }

  @Test func valuesStandSideBySide() {
    var script = script()
    script.type("gx")
    #expect(script.screen.lines[1].hasPrefix("━ Differences of 2 accounts · 1/1 ━"))
    let rows = script.screen.lines[2...3].map { $0.split(separator: " ").joined(separator: " ") }
    #expect(rows == ["what Tide Post", "▸ men differs Nine Ten"])
    #expect(script.screen.lines.contains("  Tide: Nine men were hurt."))
    #expect(script.screen.lines.contains("  Post: Ten men were hurt."))
    #expect(script.status == " men: the accounts differ")
    script.type("<Tab>")
    let all = script.screen.lines[3...4].map { $0.split(separator: " ").joined(separator: " ") }
    #expect(all == ["▸ men differs Nine Ten", "fell at noon agrees noon noon"])
  }

  @Test func itIsSaidOfWhichAccountsOnlyAPartIsCompared() {
    var script = script()
    script.comparisons[Self.tide] = AccountComparison(
      accounts: Self.comparison.accounts,
      overview: [
        AccountRow(
          article: Self.tide, published: nil, words: 90, part: ComparedPart(compared: 5, all: 12)),
        AccountRow(article: Self.post, published: nil, words: 20),
      ],
      differences: Self.comparison.differences)
    script.send(.libraryChanged(Progress(done: 2, total: 2)))
    script.type("gx")
    #expect(script.screen.lines[1].hasPrefix("━ Differences of 2 accounts, long ones in part · "))
    script.type("<Esc>go")
    #expect(script.screen.lines[1].contains("missing there, long ones in part"))
    script.type("<Esc>gv")
    #expect(script.screen.lines[1].contains("2 independent, long ones in part"))
    script.type("<Esc>")
    #expect(script.screen.lines.contains { $0.contains("5/12") || $0.contains("5 of 12") })
  }

  @Test func whereNothingCanBeComparedTheOtherListsAreNamed() {
    var script = script()
    script.comparisons[Self.tide] = AccountComparison(
      accounts: Self.comparison.accounts, differences: [], only: [], missing: [], timeline: [])
    script.type("gx")
    #expect(
      script.screen.lines[4...5] == [
        "  no figure, day, name, speaker or wording of the same thing is told by two accounts",
        "  go lists what only one of them tells, gt the days, gw the names for things",
      ])
  }

  @Test func theWholeStateIsTheListOverThePanes() {
    var script = script()
    var expected = script.state
    script.type("go")
    var list = OnlyList(article: Self.tide)
    list.take(Self.comparison)
    expected.views = [.only(list)]
    expected.compared.take(Self.comparison)
    #expect(script.state == expected)
  }

  @Test func namesForThingsStandSideBySide() {
    var script = script()
    let comparison = Self.comparison
    script.comparisons[Self.tide] = AccountComparison(
      accounts: comparison.accounts,
      designations: [
        DesignationRow(
          what: "9 people",
          values: [
            DesignationRow.Value(place: Self.place("men", in: 0), text: "men", count: 2),
            DesignationRow.Value(place: Self.place("Nine", in: 0), text: "dockers", count: 1),
            DesignationRow.Value(place: Self.place("men", in: 1), text: "workers", count: 1),
          ])
      ])
    script.type("gw")
    #expect(script.screen.lines[1].hasPrefix("━ Names for things · 1/1 ━"))
    let rows = script.screen.lines[2...3].map { $0.split(separator: " ").joined(separator: " ") }
    #expect(rows == ["who or what Tide Post", "▸ 9 people men 2×, dockers workers"])
    #expect(script.screen.lines.contains("  Tide: men 2×, dockers"))
    script.type("<Enter>")
    #expect(script.state.views.isEmpty)
    #expect(
      script.state.panes.map(\.cursor)
        == [Self.place("men", in: 0).span.start, Self.place("men", in: 1).span.start])
    script.comparisons[Self.tide] = AccountComparison(accounts: comparison.accounts)
    script.send(.libraryChanged(Progress(done: 2, total: 2)))
    script.type("gw")
    #expect(script.screen.lines.contains { $0.contains("call nothing by different words") })
  }

  @Test func enterGoesToTheValuesInAllPanes() {
    var script = script()
    script.type("gx<Enter>")
    #expect(script.state.views.isEmpty)
    #expect(
      script.state.panes.map(\.cursor)
        == [Self.place("Nine", in: 0).span.start, Self.place("Ten", in: 1).span.start])
  }

  @Test func whatIsOnlyHereAndMissingIsListed() {
    var script = script()
    script.type("go")
    func rows(_ count: Int) -> [String] {
      script.screen.lines[3..<3 + count].map { $0.split(separator: " ").joined(separator: " ") }
    }
    #expect(script.screen.lines[1].hasPrefix("━ Only in Tide, or missing there · 1/2 ━"))
    #expect(rows(2) == ["▸ only here sentence It was raining.", "missing person Ada Marsh"])
    script.type("<Tab>")
    #expect(
      rows(3) == [
        "▸ Tide only here sentence It was raining.", "missing person Ada Marsh",
        "Post only here person Ada Marsh",
      ])
    script.type("j<Enter>")
    #expect(cursor(script) == start(of: Self.place("Ada Marsh", in: 1)))
  }

  @Test func daysAreListedAsToldAndAsPublished() {
    var script = script()
    script.type("gt")
    let rows = script.screen.lines[3...5].map { $0.split(separator: " ").joined(separator: " ") }
    #expect(
      rows == [
        "▸ 3 May 2031 ≠ Tide, Post The crane fell at noon.", "▪ Post published: Crane falls",
        "4 May 2031 ≈ Tide It was raining.",
      ])
    #expect(script.status == " another account gives another day; gx shows both")
    script.type("<Enter>")
    #expect(cursor(script) == start(of: Self.place("fell at noon", in: 0)))
    script.type("gtG")
    #expect(
      script.status
        == " no day of publication is told; reckoned from when the last of the others came out")
    script.type("k<Enter>")
    #expect(cursor(script) == start(of: Self.place("Ten", in: 1)))
  }

  /// Where a sentence has no room its beginning is left out and not the words that name the day.
  @Test(arguments: [
    ("Rain fell ⟦on Monday⟧.", "Rain fell on Monday."),
    (
      "Rain fell ⟦on Monday⟧ in all of the county and did not stop before the evening of the next day.",
      "Rain fell on Monday in all of the county and did not sto…"
    ),
    (
      "Rain that nobody had foreseen and no old man remembered the like of fell ⟦on Monday⟧ all day long.",
      "… man remembered the like of fell on Monday all day long."
    ),
  ])
  func theWordsThatNameADayAreShown(marked: String, shown: String) {
    let text = MarkedText(marked)
    var script = script()
    script.comparisons[Self.tide] = AccountComparison(
      accounts: Self.comparison.accounts, differences: [], only: [], missing: [],
      timeline: [
        Self.comparison.timeline[0],
        TimelineRow(
          day: CalendarDate(year: 2031, month: 5, day: 4), isPublication: false,
          places: [Self.place("fell at noon", in: 0)], text: text.text, dayWords: text.spans[0],
          isDisputed: false, isAssumed: false),
      ])
    script.type("gt")
    let row = script.screen.lines[4].split(separator: " ").joined(separator: " ")
    #expect(row == "4 May 2031 Tide " + shown)
    #expect(script.screen.runs { $0.face == .heading } == ["4 May 2031", "on Monday"])
  }

  /// The first step asks how the accounts compare and is made when that is known.
  @Test func differencesAreWalkedInTheText() {
    var script = script()
    script.type("x")
    #expect(cursor(script) == start(of: Self.place("Nine", in: 0)))
    #expect(script.status == " men · differs: Ten in Post")
    script.type("x")
    #expect(script.status == " no difference after this in the article")
    script.type("o")
    #expect(cursor(script) == start(of: Self.place("It was raining.", in: 0)))
    #expect(script.status == " only here: sentence")
    script.type("X")
    #expect(cursor(script) == start(of: Self.place("Nine", in: 0)))
    script.type("O")
    #expect(script.status == " no passage of its own before this in the article")
  }

  /// The accounts are compared as soon as all is open, and again after anything has changed.
  @Test func headersCountWhatIsKnown() {
    var script = ReaderScript(columns: 100, rows: 16, Self.accounts)
    #expect(!script.screen.lines[1].contains("only"))
    script.comparisons = [Self.tide: Self.comparison]
    script.send(.libraryChanged(Progress(done: 2, total: 2)))
    #expect(script.screen.lines[1].contains(" 1 only · 1 ≠ · 100% "))
    script.send(.resize(Size(columns: 140, rows: 16)))
    #expect(script.screen.lines[1].contains(" 1 only here · 1 differs · 100% "))
    script.comparisons = [:]
    script.send(.libraryChanged(Progress(done: 2, total: 2)))
    #expect(!script.screen.lines[1].contains("only"))
  }

  @Test func anAccountAloneHasNothingToCompare() {
    var script = ReaderScript(columns: 80, rows: 16, [ArticleSketch("a.txt", "It rained.")])
    let id = ArticleID("a.txt")
    script.comparisons = [id: script.library.comparison(besides: id)]
    script.type("x")
    #expect(script.status == " there is no other account of its story")
    script.type("gx")
    #expect(script.screen.lines.contains { $0.contains("there is no other account of its story") })
    script.type("<Esc>go")
    #expect(script.screen.lines.contains { $0.contains("there is no other account of its story") })
  }

  /// In a narrow pane the counts of what is compared come before those of what is hidden.
  @Test func countsOfDifferencesAreKeptLongest() {
    let accounts = Self.accounts.map { sketch in
      ArticleSketch(
        sketch.document.article.id.name, story: "crane",
        publication: "A publication of a long name",
        "furniture: Share\n" + sketch.document.text[sketch.document.text.span])
    }
    var script = ReaderScript(columns: 100, rows: 16, accounts)
    script.comparisons = [Self.tide: Self.comparison]
    script.send(.libraryChanged(Progress(done: 2, total: 2)))
    #expect(script.screen.lines[1].contains(" 1 only · 1 ≠ · "))
    #expect(!script.screen.lines[1].contains("▤"))
  }

  /// Steps that wait for a comparison are not made in another pane, nor later.
  @Test func stepsThatWaitAreForgottenWithThePane() {
    var script = ReaderScript(columns: 100, rows: 16, Self.accounts)
    script.type("x<Tab>")
    let before = script.state.panes.map(\.cursor)
    script.send(.compared(Self.tide, Self.comparison))
    script.type("<Tab>")
    script.send(.compared(Self.tide, Self.comparison))
    #expect(script.state.panes.map(\.cursor) == before)
  }
}
