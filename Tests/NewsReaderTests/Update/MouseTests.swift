import NewsCore
import TestSupport
import Testing

@testable import NewsReader

@Suite struct MouseTests {
  private func script(rows: Int = 24) -> ReaderScript {
    ReaderScript(columns: 100, rows: rows, SampleStory.accounts)
  }

  /// The cell where words stand on the screen.
  private func position(of words: String, in script: ReaderScript) -> Position {
    for (row, line) in script.screen.lines.enumerated() {
      if let range = line.ranges(of: words).first {
        return Position(
          column: line.distance(from: line.startIndex, to: range.lowerBound), row: row)
      }
    }
    return Position(column: -1, row: -1)
  }

  @Test func aNameOfferedForAMergeIsChosenByAClick() {
    var script = ReaderScript(columns: 80, rows: 12, Marshes.accounts)
    script.type("eCm")
    script.send(.mouse(MouseEvent(.click, at: Position(column: 5, row: 10))))
    #expect(script.screen.lines[10].hasPrefix("▸ Tom Marsh"))
    script.send(.mouse(MouseEvent(.doubleClick, at: Position(column: 5, row: 9))))
    #expect(
      script.effects == [.correct(.merge(Marshes.id("Ada Marsh"), into: Marshes.id("Marsh")))])
    #expect(script.state.prompt == nil)
  }

  @Test func aClickOnANameMakesItTheTarget() {
    var script = script()
    script.send(.mouse(MouseEvent(.click, at: position(of: "Tom Reed had", in: script))))
    #expect(script.state.active == 1)
    #expect(script.status.hasPrefix(" Tom Reed 2/3 · second account 1/1"))
  }

  @Test func aClickOnOtherWordsPlacesTheCursor() {
    var script = script()
    let cell = position(of: "closed the pier", in: script)
    script.send(.mouse(MouseEvent(.click, at: cell)))
    #expect(script.state.target == nil)
    #expect(render(script.state).cursor == cell)
  }

  @Test func aDoubleClickOnANameOpensItsCard() {
    var script = script()
    script.send(.mouse(MouseEvent(.doubleClick, at: position(of: "Dock Board", in: script))))
    #expect(script.screen.lines[1].hasPrefix("━ Dock Board · organisation · 2 mentions"))
  }

  @Test func theWheelScrollsThePaneUnderIt() {
    var script = script(rows: 8)
    script.send(.mouse(MouseEvent(.wheelDown, at: Position(column: 80, row: 4))))
    #expect(script.state.active == 0)
    #expect(script.state.panes.map(\.viewport.top) == [0, 3])
    script.send(.mouse(MouseEvent(.wheelUp, at: Position(column: 80, row: 4))))
    #expect(script.state.panes.map(\.viewport.top) == [0, 0])
  }

  @Test func linesOfAListAreSelectedAndChosen() {
    var script = script()
    script.type("gi")
    script.send(.mouse(MouseEvent(.click, at: Position(column: 5, row: 5))))
    #expect(script.screen.lines[5].hasPrefix("▸ Dock Board"))
    script.send(.mouse(MouseEvent(.doubleClick, at: Position(column: 5, row: 4))))
    #expect(script.status.hasPrefix(" Tom Reed 1/3"))
  }
}
