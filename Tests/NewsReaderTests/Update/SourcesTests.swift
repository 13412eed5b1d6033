import NewsCore
import TestSupport
import Testing

@testable import NewsReader

@Suite struct SourcesTests {
  private func script(columns: Int = 80) -> ReaderScript {
    ReaderScript(columns: columns, rows: 16, QuayStory.accounts)
  }

  @Test func anAccountsSourcesAreMeasured() {
    var script = script()
    script.type("gs")
    #expect(script.screen.lines[1].hasPrefix("━ Sources of Elm Herald · 5/5 ━"))
    #expect(
      Array(script.screen.lines[2...7]) == [
        "  who is quoted             kind           times  words share of 16 words",
        "  persons                                      1      8  50 % ████████████████",
        "  unattributed                                 1      2  13 % ████",
        "  the writer’s own words                              6  38 %", "",
        "▸ Helen Marsh               person             1      8  50 % ████████████████",
      ])
  }

  @Test func allAccountsStandSideBySide() {
    var script = script(columns: 120)
    script.type("gs<Tab>")
    #expect(script.screen.lines[1].hasPrefix("━ Sources of all accounts · "))
    #expect(
      script.screen.lines[2].split(separator: " ").joined(separator: " ")
        == "who is quoted kind Elm Herald Coast Post Wire")
    let rows = script.screen.lines[3...].map {
      $0.filter { !"█▉▊▋▌▍▎▏▸".contains($0) }.split(separator: " ").joined(separator: " ")
    }
    #expect(
      rows.prefix(6) == [
        "persons 50 % 73 % ·", "unattributed 13 % · ·", "the writer’s own words 38 % 27 % 100 %",
        "",
        "Helen Marsh person 50 % · ·", "Tom Marsh person · 73 % ·",
      ])
    script.type("<Shift-Tab>")
    #expect(script.screen.lines[1].hasPrefix("━ Sources of Elm Herald"))
  }

  @Test func theWholeStateIsTheListOverThePanes() {
    var script = script()
    var expected = script.state
    script.type("gs")
    var list = SourcesList(article: ArticleID("quay/herald.txt"))
    list.take(CrossReference(QuayStory.accounts).sourcing())
    expected.views = [.sources(list)]
    #expect(script.state == expected)
  }

  @Test func enterGoesToTheFirstQuotationOfASource() {
    var script = script()
    script.type("gs<Tab>G")
    script.type("<Enter>")
    #expect(script.state.activePane?.article == ArticleID("quay/post.txt"))
    script.type("gsgg<Enter>")
    #expect(script.status == " this line is about several sources")
  }

  @Test func aSourceIsFollowedOrLookedUp() {
    var script = script()
    script.type("gs*")
    #expect(script.state.target?.name == "quotations of Helen Marsh")
    script.type("c")
    #expect(script.screen.lines[1].hasPrefix("━ Helen Marsh · person · 1 mention"))
  }
}
