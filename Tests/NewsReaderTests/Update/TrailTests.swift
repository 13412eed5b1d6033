import NewsCore
import TestSupport
import Testing

@testable import NewsReader

@Suite struct TrailTests {
  private func script() -> ReaderScript {
    ReaderScript(columns: 100, rows: 24, SampleStory.accounts)
  }

  private func place(_ script: ReaderScript) -> Location? {
    script.state.activePane.map { Location(article: $0.article, offset: $0.cursor) }
  }

  @Test func aWalkInOneArticleIsOneStepBack() {
    var script = script()
    script.type("jj")
    let before = place(script)
    script.type("eee<Ctrl-O>")
    #expect(place(script) == before)
  }

  @Test func goingBackCrossesPanes() {
    var script = script()
    script.type("e*n")
    let before = place(script)
    script.type("2n")
    #expect(script.state.active == 1)
    script.type("<Backspace>")
    #expect(script.state.active == 0)
    #expect(place(script) == before)
  }

  @Test func theBeginningOfTheTrailSaysSo() {
    var script = script()
    script.type("<Ctrl-O>")
    #expect(script.status == " this is where the trail begins")
  }

  @Test func marksAreSetAndFound() {
    var script = script()
    script.type("jjma")
    let marked = place(script)
    script.type("<Tab>jj'a")
    #expect(place(script) == marked)
    #expect(script.state.active == 0)
    script.type("<Ctrl-O>")
    #expect(script.state.active == 1)
    script.type("'b")
    #expect(script.status == " no place is marked b")
  }

  @Test func namesAndQuotationsAreWalked() {
    var script = script()
    script.type("t")
    #expect(script.status.hasPrefix(" said by Ada Marsh · named beside it"))
    script.type("E")
    #expect(script.status.hasPrefix(" Ada Marsh · full name"))
    script.type("E")
    #expect(script.status == " no name before this in the article")
    script.type("T")
    #expect(script.status == " no quotation before this in the article")
  }

  @Test func onlyPersonsAreWalkedWhileOnlyTheyAreHighlighted() {
    var script = script()
    script.type("H3e")
    #expect(script.status.hasPrefix(" Tom Reed"))
    let faces = Set(script.screen.runs(ofRow: 10).map(\.style.face))
    #expect(!faces.contains(.organisation))
    script.type("H")
    #expect(script.screen.runs { $0.face == .person }.isEmpty)
    script.type("H")
    #expect(script.screen.runs { $0.face == .organisation } == ["Dock Board"])
  }

  @Test func paragraphsAndQuotationsAreCopiedWithTheirSource() {
    var script = script()
    script.type("ty")
    script.type("GY")
    script.type("y")
    #expect(
      script.effects == [
        .copy(
          "“We saw it turn too late,”\n— Ada Marsh, in: Elm Herald, 3 May 2031, "
            + "“Ferry strikes pier at Elmport”, elm/herald.txt"),
        .copy(
          "Marsh expects the pier to open within a week.\n— Elm Herald, 3 May 2031, "
            + "“Ferry strikes pier at Elmport”, elm/herald.txt"),
      ])
  }
}
