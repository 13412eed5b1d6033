import NewsCore
import TestSupport
import Testing

@testable import NewsReader

/// Passages of several accounts that correspond: aligning, scrolling in step, marks and anchors.
@Suite struct PassagesTests {
  /// Accounts of twelve paragraphs: the second one's begin with one of its own, and its fifth and
  /// sixth have changed places.
  private static func script(certainty: Int = 90) -> ReaderScript {
    let paragraphs = (1...12).map { "Paragraph \($0) tells of pier \($0)." }
    var others = ["A paragraph of its own."] + paragraphs
    others.swapAt(5, 6)
    let sketches = [
      ArticleSketch("a", story: "s", publication: "A", paragraphs.joined(separator: "\n\n")),
      ArticleSketch("b", story: "s", publication: "B", others.joined(separator: "\n\n")),
    ]
    func place(_ words: String, _ sketch: Int) -> Place {
      let text = sketches[sketch].document.text
      let string = text[text.span]
      let start = string.utf8.firstRange(of: words.utf8)?.lowerBound ?? string.startIndex
      let offset = string.utf8.distance(from: string.startIndex, to: start)
      return Place(
        article: ArticleID(sketch == 0 ? "a" : "b"),
        span: TextSpan(offset, offset + words.utf8.count))
    }
    // The fourth and the last have no counterpart.
    let passages = paragraphs.enumerated().filter { ![3, 11].contains($0.offset) }.map {
      PassageRow(
        one: place($0.element, 0), other: place($0.element, 1), certainty: certainty - $0.offset,
        reasons: ["figures: \($0.offset + 1)"])
    }
    var script = ReaderScript(columns: 100, rows: 14, sketches)
    script.comparisons = [
      ArticleID("a"): AccountComparison(
        accounts: [ArticleID("a"), ArticleID("b")], passages: passages)
    ]
    script.send(.libraryChanged(Progress(done: 2, total: 2)))
    return script
  }

  /// The line of the pane that shows the beginning of a paragraph, below its top.
  private func row(of words: String, in script: ReaderScript, pane: Int) -> Int? {
    let pane = script.state.panes[pane]
    guard let text = pane.content?.document.text else { return nil }
    let line = pane.layout.lines.firstIndex { text[$0.span].hasPrefix(words) }
    return line.map { $0 - pane.viewport.top }
  }

  @Test func itSaysHowSureItIsThatAPassageIsTheSame() {
    var script = Self.script(certainty: 54)
    script.type("}}}}=")
    #expect(script.status == " the same passage (50 %) by figures: 5")
    script.type("}=")
    #expect(script.status == " perhaps the same passage (49 %) by figures: 6")
  }

  @Test func otherPanesAreBroughtToTheSamePassage() {
    var script = Self.script()
    script.type("}}}}}=")
    #expect(script.status == " the same passage (85 %) by figures: 6")
    #expect(
      row(of: "Paragraph 6 ", in: script, pane: 1) == row(of: "Paragraph 6 ", in: script, pane: 0))
    let before = script.state.panes[1]
    script.type("{{=")
    #expect(script.status == " no counterpart in B")
    #expect(script.state.panes[1] == before)
  }

  @Test func theCounterpartOfThePassageAtTheCursorIsMarked() {
    var script = Self.script()
    script.type("}")
    let marked = script.screen.lines.filter { $0.contains("=") }
    #expect(marked.count == 1)
    #expect(marked.first?.drop { $0 != "=" }.hasPrefix("=  Paragraph 2 tells of pier 2. ") == true)
    script.type("}}")
    #expect(!script.screen.lines.contains { $0.contains("=") })
  }

  @Test func whatIsOnlyPerhapsACounterpartIsMarkedSo() {
    var script = Self.script(certainty: 50)
    #expect(script.screen.lines.contains { $0.contains("=  Paragraph 1 tells of pier 1. ") })
    script.type("}")
    #expect(script.screen.lines.contains { $0.contains("~  Paragraph 2 tells of pier 2. ") })
    #expect(!script.screen.lines.contains { $0.contains("=") })
  }

  /// In step the same passages stay side by side; what has no counterpart or stands elsewhere throws
  /// nobody back.
  @Test func panesInStepFollowByPassages() {
    var script = Self.script()
    script.type("S")
    var tops: [Int] = []
    for number in 1...12 {
      if number > 1 { script.type("}") }
      tops.append(script.state.panes[1].viewport.top)
      guard [7, 8, 9].contains(number) else { continue }
      let words = "Paragraph \(number) "
      #expect(row(of: words, in: script, pane: 1) == row(of: words, in: script, pane: 0))
    }
    #expect(tops == tops.sorted())
    #expect(tops.last ?? 0 > 0)
  }

  /// The sign in the gutter before words, in a pane; a blank where there is none.
  private func sign(before words: String, in script: ReaderScript, pane: Int) -> Character? {
    guard let row = row(of: words, in: script, pane: pane) else { return nil }
    let rect = script.state.panes[pane].rect
    let geometry = PaneGeometry(rect: rect, measure: script.state.measure)
    let line = Array(script.screen.lines[geometry.textRow + row])
    return line.indices.contains(geometry.gutterColumn) ? line[geometry.gutterColumn] : " "
  }

  @Test func passagesThatCorrespondHaveOneSign() {
    let script = Self.script()
    #expect(sign(before: "Paragraph 2 ", in: script, pane: 0) == "b")
    #expect(sign(before: "Paragraph 2 ", in: script, pane: 1) == "b")
    #expect(sign(before: "Paragraph 3 ", in: script, pane: 1) == "c")
    #expect(sign(before: "Paragraph 4 ", in: script, pane: 0) == " ")
    #expect(sign(before: "A paragraph of its own.", in: script, pane: 1) == " ")
  }

  @Test func signsAreThoseOfTheActivePaneInItsOrder() {
    var script = Self.script()
    script.type("<Tab>}}}}")
    #expect(
      script.state.compared.marks(in: ArticleID("a"), ledBy: ArticleID("b")).map(\.sign)
        == ["a", "b", "c", "e", "d", "f", "g", "h", "i", "j"])
  }

  @Test func anAnchorWinsOverWhatIsComputed() throws {
    var script = Self.script()
    script.type("}ga")
    #expect(script.status == " ga at the same passage of another pane anchors both")
    script.type("<Tab>}}}ga")
    #expect(script.status == " anchored to the passage in A")
    let anchor = try #require(script.state.compared.anchors.first)
    #expect(script.effects.last == .correct(.anchor(anchor.one, to: anchor.other)))
    script.type("<Tab>=")
    #expect(script.status == " the same passage by your anchor")
    #expect(
      row(of: "Paragraph 3 ", in: script, pane: 1) == row(of: "Paragraph 2 ", in: script, pane: 0))
    // What was computed for either passage no longer holds.
    script.type("}=")
    #expect(script.status == " no counterpart in B")
    #expect(sign(before: "Paragraph 2 ", in: script, pane: 0) == PassageMark.anchored)
    #expect(sign(before: "Paragraph 3 ", in: script, pane: 1) == PassageMark.anchored)
  }

  @Test func anAnchoredPassageIsReleasedByTheSameKey() throws {
    var script = Self.script()
    let before = script.state.compared
    script.type("ga<Tab>ga")
    #expect(script.state.compared.anchors.count == 1)
    let other = try #require(script.state.compared.anchors.first?.other)
    script.type("ga")
    #expect(script.status == " anchor cleared")
    #expect(script.effects.last == .correct(.release(other)))
    #expect(script.state.compared == before)
  }

  @Test func anAnchorThatWasBegunIsTakenBack() {
    var script = Self.script()
    let before = script.state
    script.type("ga")
    #expect(script.state.anchored?.article == ArticleID("a"))
    script.type("ga")
    #expect(script.state.anchored == nil)
    #expect(script.state.compared == before.compared)
  }

  @Test func articlesThatAreNotComparedAreAnchoredToo() {
    let sketches = ["a", "b"].map { name in
      ArticleSketch(
        name, story: name, publication: name,
        (1...12).map { "Paragraph \($0) of \(name)." }.joined(separator: "\n\n"))
    }
    var script = ReaderScript(columns: 100, rows: 14, sketches)
    script.type("gljo}}}ga<Tab>}ga=")
    #expect(script.status == " the same passage by your anchor")
    #expect(
      row(of: "Paragraph 4 ", in: script, pane: 1) == row(of: "Paragraph 2 ", in: script, pane: 0))
    script.type("S}}}}")
    // Behind the anchor the lines of both are shared out evenly.
    let tops = script.state.panes.map { $0.viewport.top + $0.viewport.margin }
    #expect(tops[1] > tops[0])
  }

  /// What is kept counts, also where it is otherwise than the key made it at once.
  @Test func anchorsAreThoseThatAreKept() throws {
    var script = Self.script()
    let before = script.state.compared
    script.type("ga<Tab>ga")
    let anchor = try #require(script.state.compared.anchors.first)
    script.send(.anchors([]))
    #expect(script.state.compared == before)
    script.send(.anchors([anchor]))
    #expect(script.state.compared.anchors == [anchor])
    #expect(script.state.compared != before)
  }

  @Test func aPassageTakenInATextThatChangedIsLetGo() {
    var script = Self.script()
    script.type("ga")
    #expect(script.state.anchored != nil)
    script.library = CrossReference([
      ArticleSketch("a", story: "s", publication: "A", "Now it begins otherwise. It is short."),
      ArticleSketch("b", story: "s", publication: "B", "A paragraph of its own."),
    ])
    script.send(.libraryChanged(Progress(done: 2, total: 2)))
    #expect(script.state.anchored == nil)
  }
}
