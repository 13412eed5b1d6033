import NewsCore
import TestSupport
import Testing

@testable import NewsReader

@Suite struct MovingTests {
  /// An article of forty numbered paragraphs of one line each.
  private static let long = ArticleSketch(
    "long.txt", (1...40).map { "Line \($0) of the log." }.joined(separator: "\n"))

  private func script(rows: Int = 23) -> ReaderScript {
    ReaderScript(columns: 60, rows: rows, [Self.long])
  }

  private func line(_ script: ReaderScript) -> Int {
    guard let pane = script.state.activePane, let content = pane.content else { return -1 }
    let text = content.document.text
    let line = pane.layout.lines[pane.cursorLine].span
    return Int(text[line].split(separator: " ")[1]) ?? -1
  }

  @Test(arguments: [
    ("", 1), ("j", 2), ("jjk", 2), ("12j", 13), ("12jgg", 1), ("G", 40), ("<End>", 40),
    ("G3k", 37), ("}", 2), ("3}", 4), ("5j{", 5), ("5j2{", 4), ("99999j", 40), ("5jgg<↓>", 2),
    ("k", 1), ("<Home>", 1),
  ])
  func keysMoveTheCursor(keys: String, expected: Int) {
    var script = script()
    script.type(keys)
    #expect(line(script) == expected)
  }

  @Test func aCountRepeats() {
    var repeated = script()
    repeated.type("jjjjjjjjjjjj")
    var counted = script()
    counted.type("12j")
    #expect(repeated.state == counted.state)
  }

  @Test func theViewFollowsWithAMargin() {
    var script = script()
    // Twenty lines of text, every second one blank; three lines stay below the cursor.
    script.type("8j")
    #expect(script.state.activePane?.viewport.top == 0)
    script.type("j")
    #expect(script.state.activePane?.viewport.top == 2)
    #expect(script.screen.lines[2].contains("Line 2"))
    script.type("9k")
    #expect(script.state.activePane?.viewport.top == 0)
  }

  @Test func pagesOverlapByTwoLines() {
    var script = script()
    script.type(" ")
    #expect(script.state.activePane?.viewport.top == 18)
    script.type("b")
    #expect(script.state.activePane?.viewport.top == 0)
    script.type("d")
    #expect(script.state.activePane?.viewport.top == 10)
    script.type("u")
    #expect(script.state.activePane?.viewport.top == 0)
  }

  @Test func pagingBeyondTheEndReachesTheLastLine() {
    var script = script()
    script.type("9 ")
    #expect(line(script) == 40)
    script.type("9b")
    #expect(line(script) == 1)
  }

  @Test func aLineMoveChangesFewCells() {
    var script = script()
    script.type("j")
    let before = render(script.state)
    script.type("j")
    let after = render(script.state)
    let changed = zip(before.cells, after.cells).count { $0 != $1 }
    #expect(changed == 2)
  }

  @Test func movingKeepsTheColumn() {
    var script = ReaderScript(
      columns: 60, rows: 20,
      [ArticleSketch("a.txt", "one two ⟦Ada Marsh⟧ four\nab\none two three four")])
    script.type("ej")
    script.type("j")
    let pane = script.state.activePane
    #expect(pane.map { $0.column(of: $0.cursor, inLine: $0.cursorLine) } == 8)
  }

  @Test func resizingKeepsTheLineAtTheTop() {
    var script = script()
    script.type("20j")
    let top = script.screen.lines[2]
    script.send(.resize(Size(columns: 90, rows: 23)))
    #expect(script.screen.lines[2].trimmed.hasPrefix(top.trimmed.prefix(8)))
    #expect(line(script) == 21)
  }

  @Test func anUnknownKeySaysSo() {
    var script = script()
    script.type("Z")
    #expect(script.status == " Z: no such key here. ? lists the keys")
    script.type("gZ")
    #expect(script.status == " gZ: no such key here. ? lists the keys")
    script.type("j")
    #expect(!script.status.contains("no such key"))
  }

  @Test func escapeDropsWhatWasBegun() {
    var script = script()
    let before = script.state
    script.type("12g")
    #expect(script.status.hasSuffix("12g"))
    script.type("<Esc>")
    #expect(script.state == before)
  }
}

extension String {
  fileprivate var trimmed: Substring { drop { $0 == " " } }
}
