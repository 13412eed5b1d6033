import NewsCore
import TestSupport
import Testing

@testable import NewsReader

@Suite struct SearchTests {
  private func script(rows: Int = 24) -> ReaderScript {
    ReaderScript(columns: 100, rows: rows, SampleStory.accounts)
  }

  @Test func hitsShowWhileTyping() {
    var script = script()
    script.type("/PIER")
    #expect(script.screen.runs { $0.modifiers.contains(.hit) } == ["pier", "pier", "pier", "pier"])
    #expect(script.screen.runs { $0.modifiers.contains(.current) } == ["pier"])
    #expect(script.status.hasPrefix("/PIER "))
    #expect(script.status.hasSuffix("1/4   ↓ next   Enter keep   Esc back"))
    script.type("<↓>")
    #expect(script.status.contains("2/4"))
    script.type("<↑><↑>")
    #expect(script.status.contains("4/4"))
  }

  @Test func escapeLeavesNoTrace() {
    var script = script(rows: 8)
    script.type("jjj")
    let before = script.state
    script.type("/week<Esc>")
    #expect(script.state == before)
  }

  @Test func enterMakesTheWordsTheTarget() {
    var script = script()
    script.type("/pier<Enter>")
    #expect(script.status.hasPrefix(" “pier” 1/5 · first account 1/4"))
    #expect(!script.status.contains("Marsh"))
    #expect(!script.status.contains("name"), "words beside a name are not that name")
    script.type("4n")
    #expect(script.state.active == 1)
    script.type("<Ctrl-O>")
    #expect(script.state.active == 0)
  }

  @Test func wordsThatDoNotOccurSaySo() {
    var script = script()
    let before = script.state.panes
    script.type("/zebra")
    #expect(script.status.hasSuffix("not in this article"))
    script.type("<Enter>")
    #expect(script.status == " “zebra” does not occur in this article; g/ searches all")
    #expect(script.state.target == nil)
    #expect(script.state.panes == before)
  }

  @Test func allArticlesAreSearchedWhileTyping() {
    var script = script()
    script.type("g/accident")
    #expect(script.screen.lines[1].hasPrefix("━ All articles: “accident” · 1/2 ━"))
    #expect(script.screen.lines[3].hasPrefix("▸ Coast Post"))
    #expect(script.screen.lines[4].hasPrefix("  wire.txt"))
    let columns = [3, 4].map { row in
      script.screen.lines[row].ranges(of: "accident").first.map {
        script.screen.lines[row].distance(
          from: script.screen.lines[row].startIndex, to: $0.lowerBound)
      }
    }
    #expect(columns[0] == columns[1])
    script.type("<↓><Enter>")
    #expect(script.state.panes[0].article.name == "elm/wire.txt")
    #expect(script.status.hasPrefix(" “accident” 2/2 · third account 1/1"))
  }

  @Test func leavingASearchOfAllArticlesLeavesTheTarget() {
    var script = script()
    script.type("e*")
    let before = script.state
    script.type("g/pier<Esc>")
    #expect(script.state == before)
  }

  @Test func pastedTextIsTyped() {
    var script = script()
    script.type("/")
    script.send(.paste("old\npier"))
    #expect(script.status.hasPrefix("/old pier "))
    #expect(script.screen.runs { $0.modifiers.contains(.hit) } == ["old pier"])
  }

  /// What is wrong with a search is said, and what was found before stays.
  @Test func aSearchThatIsWrongSaysWhere() throws {
    var script = script()
    script.type("g/pier OR")
    let problem = try #require(throws: QueryProblem.self) {
      try ArticleQueryParser(isTyping: true).query(from: "pier OR")
    }
    script.send(.searchProblem("pier OR", problem))
    #expect(script.screen.lines[1].contains("“pier OR” · at 6: OR needs a term after it"))
    script.type("<Enter>")
    #expect(script.state.views.isEmpty)
    #expect(script.status.contains("at 6: OR needs a term after it"))
  }

  /// Of many places some are told; the counters say that there are more.
  @Test func countersSayWhenThereIsMore() throws {
    var script = script()
    script.type("g/pier")
    let lines = script.library.occurrences(of: .text("pier"))
    script.send(.occurrences(.text("pier"), lines, isPartial: true))
    #expect(script.screen.lines[1].contains(" · 1/\(lines.count)+ "))
    script.type("<Enter>")
    script.send(.occurrences(.text("pier"), lines, isPartial: true))
    #expect(script.status.contains(" 1/\(lines.count)+ "))
  }
}
