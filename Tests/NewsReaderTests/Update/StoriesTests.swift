import NewsCore
import TestSupport
import Testing

@testable import NewsReader

/// Stories in the list of articles, their overview, and joining and parting them.
@Suite struct StoriesTests {
  private static let sketches = [
    ArticleSketch(
      "crane/tide.txt", story: "crane", publication: "Tide",
      published: CalendarDate(year: 2031, month: 5, day: 3), "headline: Crane falls\nIt fell."),
    ArticleSketch(
      "pier.txt", story: "pier.txt", publication: "Post",
      published: CalendarDate(year: 2031, month: 5, day: 9), "headline: Pier opens\nIt is open."),
    ArticleSketch(
      "crane/wire.txt", story: "crane", publication: "Wire",
      published: CalendarDate(year: 2031, month: 5, day: 2), "headline: Crane down\nA crane fell."),
  ]
  private static let ids = sketches.map(\.document.article.id)

  private func script() -> ReaderScript {
    var script = ReaderScript(columns: 120, rows: 24, Self.sketches)
    let account = { (index: Int, dependsOn: [ArticleID]) in
      AccountRow(
        article: Self.ids[index],
        published: Self.sketches[index].document.article.metadata.published,
        words: 40 + index, dependsOn: dependsOn)
    }
    script.comparisons[Self.ids[0]] = AccountComparison(
      accounts: [Self.ids[0], Self.ids[2]],
      overview: [account(2, [Self.ids[0]]), account(0, [Self.ids[2]])],
      only: [
        LoneRow(
          place: Place(article: Self.ids[2], span: TextSpan(12, 20)), kind: .sentence,
          text: "A crane fell."),
        LoneRow(
          place: Place(article: Self.ids[2], span: TextSpan(12, 13)), kind: .figure, text: "A"),
      ])
    return script
  }

  /// The lines of the list, without their columns behind the first words.
  private func lines(_ script: ReaderScript, _ count: Int) -> [String] {
    script.screen.lines[3..<3 + count].map { line in
      line.split(separator: " ").prefix(4).joined(separator: " ")
    }
  }

  /// The newest story first; accounts stand below it, the first published first.
  @Test func articlesAreListedByStories() {
    var script = script()
    script.type("gl")
    #expect(script.screen.lines[1].hasPrefix("━ Stories, newest first · 1/4 ━"))
    #expect(
      lines(script, 4) == [
        "▸ Pier opens Post", "crane 2 accounts –", "2 Crane down Wire", "1 Crane falls Tide",
      ])
    #expect(script.screen.lines[4].contains("– 3 May 2031"))
    // Accounts stand below their story, what stands alone does not.
    func column(_ title: String) -> Int? {
      script.screen.lines.compactMap { line in
        line.firstRange(of: title).map {
          line.distance(from: line.startIndex, to: $0.lowerBound)
        }
      }.first
    }
    #expect([column("Pier opens"), column("crane  ")] == [4, 4])
    #expect([column("Crane down"), column("Crane falls")] == [6, 6])
  }

  /// A story of more accounts than are compared is a story all the same; those opened are among the
  /// accounts that are compared with the first.
  @Test func aLargeStoryHasAHeadingAndIsComparedInPart() {
    let sketches = (1...30).map { (day: Int) in
      ArticleSketch(
        "flood/\(day).txt", story: "flood",
        published: CalendarDate(year: 2031, month: 5, day: 31 - day), "headline: Flood\nIt rose.")
    }
    let ids = sketches.map(\.document.article.id)
    var script = ReaderScript(columns: 120, rows: 24, sketches)
    script.comparisons[ids[29]] = AccountComparison(
      accounts: Array(ids[6...]),
      overview: ids[6...].map { AccountRow(article: $0, published: nil, words: 2) })
    script.type("gl")
    #expect(script.screen.lines[1].hasPrefix("━ Stories, newest first · 1/31 ━"))
    #expect(lines(script, 1) == ["▸ flood 30 accounts"])
    script.type("<Enter>")
    #expect(script.state.panes.count > 1)
    #expect(Set(script.state.panes.map(\.article)).isSubset(of: Set(ids[6...])))
    script.type("gv")
    #expect(script.screen.lines[1].contains("flood · 24 of 30 accounts, 24 independent"))
  }

  @Test func enterOnAStoryOpensItsAccountsSideBySide() {
    var script = script()
    script.type("q")
    script.type("glj<Enter>")
    #expect(Set(script.state.panes.map(\.article)) == [Self.ids[0], Self.ids[2]])
    #expect(script.state.views.isEmpty)
    script.type("glgg<Enter>")
    #expect(script.state.activePane?.article == Self.ids[1])
  }

  /// From a story to the next one, past its accounts, and back.
  @Test func storiesAreWalkedFromHeadingToHeading() {
    var script = script()
    func selected() -> Int? {
      if case .articles(let list)? = script.state.view { list.list.selected } else { nil }
    }
    func walk(_ keys: String) -> Int? {
      script.type(keys)
      return selected()
    }
    script.type("gl")
    #expect(walk("}") == 1)
    // There is no story behind the last one, nor before the first.
    #expect(walk("}") == 1)
    #expect(walk("jj}") == 3)
    #expect(walk("{") == 1)
    #expect(walk("{") == 0)
    #expect(walk("{") == 0)
    #expect(walk("G2{") == 0)
    #expect(walk("/crane<Enter>G") == 2)
    #expect(walk("{") == 0)
  }

  @Test func aFilterKeepsTheStoryOfAnAccountItFinds() {
    var script = script()
    script.type("gl/wire<Enter>")
    #expect(lines(script, 2) == ["▸ crane 2 accounts", "2 Crane down Wire"])
    #expect(script.screen.lines[1].contains(" 1/2 "))
  }

  @Test func theSelectedLineStaysSelectedInAnotherOrder() {
    var script = script()
    script.type("glG")
    guard case .articles(let before)? = script.state.view else { return }
    script.type("<Tab>")
    guard case .articles(let after)? = script.state.view else { return }
    #expect(before.selectedArticle?.id == Self.ids[0])
    #expect(after.selectedArticle == before.selectedArticle)
    #expect(after.rows.count == 3)
  }

  @Test func anOverviewTellsWhatEachAccountIsAndAdds() {
    var script = script()
    script.type("gv")
    #expect(script.screen.lines[1].hasPrefix("━ crane · 2 accounts, 1 independent · 2/2 ━"))
    #expect(
      script.screen.lines[3].split(separator: " ").joined(separator: " ")
        == "Wire 2 May 2031 42 0 % 0 2 0 much as in Tide")
    #expect(script.screen.lines.contains { $0.contains("Tide adds nothing") })
    script.type("k")
    let shown = script.screen.lines
    let title = shown.firstIndex { $0.hasSuffix("  Wire adds") } ?? 0
    #expect(shown[title + 1].hasSuffix("  figure A: A"))
    #expect(shown[title + 2].hasSuffix("  sentence: A crane fell."))
    script.type("<Enter>")
    #expect(script.state.activePane?.article == Self.ids[2])
  }

  @Test func theOverviewOfAStoryIsOneKeyFromTheList() {
    var script = script()
    script.type("glG")
    script.type("c")
    #expect(script.screen.lines[1].contains("2 accounts, 1 independent"))
  }

  @Test func storiesAreJoinedFromTheList() {
    var script = script()
    script.type("glCm")
    #expect(script.status == " Cm on another story joins it with this one")
    script.type("jCm")
    #expect(script.effects.last == .correct(.join(Self.ids[1], Self.ids[2])))
    #expect(script.state.joining == nil)
    script.type("CmCm")
    #expect(script.status == " nothing is joined")
  }

  @Test func anAccountIsTakenOutOfItsStoryFromTheList() {
    var script = script()
    script.type("glGCs")
    #expect(script.effects.last == .correct(.part(Self.ids[0])))
  }

  /// What is of one account is not done to the first one from the line of the story.
  @Test func ofAStoryOneAccountIsChosenFirst() {
    var script = script()
    script.type("glj")
    for keys in ["Cs", "="] {
      script.type(keys)
      #expect(script.status.hasSuffix("; choose an account below"))
    }
    #expect(script.effects.isEmpty)
  }

  /// From the line of a story that stays for the words of one account that account is opened.
  @Test func aStoryOpensAtTheAccountThatIsLookedFor() {
    var script = script()
    script.type("gl/falls<Enter>gg<Enter>")
    #expect(script.state.activePane?.article == Self.ids[0])
  }

  /// A story that has lost accounts is compared anew while a later one is selected in its overview.
  @Test func anOverviewMayBecomeShorter() {
    var script = script()
    script.type("gvG")
    script.send(
      .compared(
        Self.ids[0],
        AccountComparison(
          accounts: [Self.ids[0]],
          overview: [AccountRow(article: Self.ids[0], published: nil, words: 40)])))
    #expect(script.screen.lines[1].contains(" · 1/1 "))
  }
}
