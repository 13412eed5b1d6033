import NewsCore
import TestSupport
import Testing

@testable import NewsReader

/// What becomes of the screen when a correction has been made.
@Suite struct CorrectedTests {
  private func script(columns: Int = 100, rows: Int = 24) -> ReaderScript {
    ReaderScript(columns: columns, rows: rows, Marshes.accounts)
  }

  /// Tells the reader of a correction and of the library it has made.
  private func correct(
    _ script: inout ReaderScript, _ request: CorrectionRequest, _ sketches: [ArticleSketch],
    entity: EntityID?
  ) {
    script.library = CrossReference(sketches)
    script.send(
      .corrected(
        CorrectionOutcome(request: request, isDone: true, message: "done", entity: entity)))
    script.send(.libraryChanged(Progress(done: 2, total: 2)))
  }

  private static let merge = CorrectionRequest.merge(
    Marshes.id("Adah Marsh"), into: Marshes.id("Ada Marsh"))

  @Test(arguments: [
    (CorrectionRequest.merge(EntityID("a"), into: EntityID("b")), " done; U undoes"),
    (.dismiss(EntityID("a")), " done; U undoes"), (.undo, " done; Ctrl-R does it again"),
    (.redo, " done"),
  ])
  func whatWasDoneIsToldAndHowToUndoIt(request: CorrectionRequest, expected: String) {
    var script = script()
    script.send(.corrected(CorrectionOutcome(request: request, isDone: true, message: "done")))
    #expect(script.status == expected)
    script.send(.libraryChanged(Progress(done: 2, total: 2)))
    #expect(script.status == expected)
  }

  @Test func aVerdictIsNotToldAsTheListShowsIt() {
    var script = script()
    script.type("grn")
    let before = script.state
    let review = script.library.reviewRows()[0].id
    script.send(
      .corrected(
        CorrectionOutcome(request: .judge(review, .different), isDone: true, message: "done")))
    #expect(script.state == before)
  }

  @Test func whatWasNotDoneIsAWarningAndNothingElse() {
    var script = script()
    script.type("2e*gi")
    let before = script.state
    script.send(
      .corrected(CorrectionOutcome(request: .undo, isDone: false, message: "nothing to undo")))
    #expect(script.status == " nothing to undo")
    #expect(script.state.message?.isWarning == true)
    script.type("<Esc>gi")
    #expect(script.state == before)
  }

  @Test(arguments: ["2e*", "2e*j", "2e*gi", "2e*gk", "2e*<Enter>", "2e*<Tab>"])
  func theScreenIsAsIfTheNameHadAlwaysBeenSo(keys: String) {
    let corrected = Marshes.accounts(tom: "Thomas Marsh")
    var expected = ReaderScript(columns: 100, rows: 24, corrected)
    expected.type(keys)
    var script = script()
    script.type(keys)
    let id = Marshes.id("Tom Marsh")
    correct(
      &script, .rename(id, to: "Thomas Marsh"), corrected, entity: Marshes.id("Thomas Marsh"))
    var state = script.state
    state.message = nil
    #expect(state.panes == expected.state.panes)
    #expect(state.target == expected.state.target)
    #expect(FrameText(render(state)).text == expected.screen.text)
  }

  @Test func theSelectionGoesOnToWhatTheEntityHasBecome() {
    var script = script()
    script.type("gijj")
    #expect(script.screen.lines[5].hasPrefix("▸ Adah Marsh"))
    correct(
      &script, Self.merge, Marshes.accounts(adah: "Ada Marsh"), entity: Marshes.id("Ada Marsh"))
    #expect(script.screen.lines[3].hasPrefix("▸ Ada Marsh                      person          2"))
    correct(&script, .undo, Marshes.accounts, entity: Marshes.id("Adah Marsh"))
    #expect(script.screen.lines[4].hasPrefix("▸ Ada Marsh"))
  }

  @Test func theSelectedLineStaysWhereItIsOnTheScreen() {
    let names = (10...40).map { "⟦Person \($0)⟧" }
    let sketch = { (names: ArraySlice<String>) in
      [ArticleSketch("a.txt", names.joined(separator: " "))]
    }
    var script = ReaderScript(columns: 100, rows: 12, sketch(names[...]))
    script.type("gi20jkkk")
    #expect(script.screen.lines[7].hasPrefix("▸ Person 27"))
    correct(
      &script, .dismiss(Marshes.id("Person 10")), sketch(names.dropFirst()), entity: nil)
    #expect(script.screen.lines[7].hasPrefix("▸ Person 27"))
    script.type("k")
    #expect(script.screen.lines[6].hasPrefix("▸ Person 26"))
  }

  @Test func aCardTurnsToWhatTheEntityHasBecome() {
    var script = script()
    script.type("<Tab>2e<Enter>")
    #expect(script.screen.lines[1].hasPrefix("━ Adah Marsh · person · 1 mention"))
    correct(
      &script, Self.merge, Marshes.accounts(adah: "Ada Marsh"), entity: Marshes.id("Ada Marsh"))
    #expect(script.screen.lines[1].hasPrefix("━ Ada Marsh · person · 2 mentions"))
  }

  @Test func aCardOfWhatIsGoneSaysSo() {
    var script = script()
    script.type("<Tab>2e<Enter>")
    correct(
      &script, .dismiss(Marshes.id("Adah Marsh")), Array(Marshes.accounts.prefix(1)), entity: nil)
    #expect(script.screen.lines[4] == "  no longer named so; Esc closes")
  }

  @Test func theTargetIsCalledAsItsEntityIs() {
    var script = ReaderScript(columns: 80, rows: 12, [ArticleSketch("a.txt", "⟦Ada Marsh⟧ left.")])
    script.type("*")
    let articles = script.library.summaries().compactMap { script.library.article($0.id) }
    let id = Marshes.id("Ada Marsh")
    script.send(
      .corrected(
        CorrectionOutcome(
          request: .rename(id, to: "A. Marsh"), isDone: true, message: "done", entity: id)))
    for article in articles {
      let links = article.links.map { link in
        MentionLink(
          entity: link.entity, name: "A. Marsh", kind: link.kind, reason: link.reason,
          isCertain: link.isCertain)
      }
      script.send(
        .opened(OpenArticle(summary: article.summary, document: article.document, links: links)))
    }
    #expect(script.state.target?.name == "A. Marsh")
    #expect(script.state.target?.query == .entity(id))
  }

  @Test func theTargetStaysWithTheEntityWhenTheMentionLastVisitedIsSplitOff() {
    let sketch = { (second: String) in
      [ArticleSketch("a.txt", "⟦Ada Marsh⟧ met ⟦Marsh=\(second)⟧ and ⟦Marsh=Ada Marsh⟧.")]
    }
    var script = ReaderScript(columns: 80, rows: 12, sketch("Ada Marsh"))
    script.type("e*")
    #expect(script.status.hasPrefix(" Ada Marsh 2/3"))
    let place = Place(article: ArticleID("a.txt"), span: TextSpan(14, 19))
    correct(
      &script, .split(Marshes.id("Ada Marsh"), mentions: [place]), sketch("Bo Marsh"),
      entity: Marshes.id("Ada Marsh"))
    script.type("n")
    #expect(script.status.hasPrefix(" Ada Marsh 2/2"))
  }

  @Test func namesOfferedForAMergeAreThoseThereAre() {
    var script = script(columns: 80, rows: 12)
    script.type("eCm<↓>")
    #expect(script.screen.lines[9].hasPrefix("▸ Marsh"))
    correct(
      &script, .rename(Marshes.id("Tom Marsh"), to: "Thomas Marsh"),
      Marshes.accounts(tom: "Thomas Marsh"), entity: Marshes.id("Thomas Marsh"))
    #expect(script.screen.lines[9].hasPrefix("▸ Marsh"))
    #expect(script.screen.lines[10].hasPrefix("  Thomas Marsh"))
  }
}
