import NewsCore
import TestSupport
import Testing

@testable import NewsReader

/// What is asked of the library, and what is shown while it is being asked.
@Suite struct CorrectingTests {
  private func script(columns: Int = 100, rows: Int = 24) -> ReaderScript {
    ReaderScript(columns: columns, rows: rows, Marshes.accounts)
  }

  @Test(arguments: [
    ("eCr Reed<Enter>", CorrectionRequest.rename(Marshes.id("Ada Marsh"), to: "Ada Marsh Reed")),
    ("2eCr<Ctrl-U>  Thomas   Marsh <Enter>", .rename(Marshes.id("Tom Marsh"), to: "Thomas Marsh")),
    ("2e:rename Thomas Marsh<Enter>", .rename(Marshes.id("Tom Marsh"), to: "Thomas Marsh")),
    ("eCto", .retype(Marshes.id("Ada Marsh"), to: .organisation)),
    ("eCtl", .retype(Marshes.id("Ada Marsh"), to: .place)),
    ("e:retype gro<Enter>", .retype(Marshes.id("Ada Marsh"), to: .group)),
    ("3eCd", .dismiss(Marshes.id("Marsh"))),
    ("4e:dismiss<Enter>", .dismiss(EntityID("organisation:water board"))),
    ("eCm<Enter>", .merge(Marshes.id("Ada Marsh"), into: Marshes.id("Adah Marsh"))),
    ("eCmtom<Enter>", .merge(Marshes.id("Ada Marsh"), into: Marshes.id("Tom Marsh"))),
    (
      "eCm<Tab><↓><Shift-Tab><Enter>",
      .merge(Marshes.id("Ada Marsh"), into: Marshes.id("Marsh"))
    ),
    ("e:merge tom<Enter>", .merge(Marshes.id("Ada Marsh"), into: Marshes.id("Tom Marsh"))),
    ("e:merge Marsh<Enter>", .merge(Marshes.id("Ada Marsh"), into: Marshes.id("Marsh"))),
    ("<Tab>tCd", .dismiss(Marshes.id("Adah Marsh"))),
    ("U", .undo), ("<Ctrl-R>", .redo), (":undo<Enter>", .undo), (":redo<Enter>", .redo),
    ("giU", .undo), ("gi<Ctrl-R>", .redo), ("gijCd", .dismiss(Marshes.id("Ada Marsh"))),
    ("e<Enter>Cd", .dismiss(Marshes.id("Ada Marsh"))),
    ("2e*gkCd", .dismiss(Marshes.id("Tom Marsh"))),
    ("gqCd", .dismiss(Marshes.id("Adah Marsh"))),
  ])
  func keysAskForCorrections(keys: String, expected: CorrectionRequest) {
    var script = script()
    script.type(keys)
    #expect(script.effects == [.correct(expected)])
    #expect(script.state.prompt == nil)
    #expect(script.status == " correcting…")
  }

  @Test(arguments: ["eCm<Esc>", "eCmtom<Ctrl-C>", "eCr<Esc>", "eCt<Esc>", "eC<Esc>", "eCs<Esc>"])
  func escapeLeavesNoTrace(keys: String) {
    var before = script()
    before.type("e")
    var script = script()
    script.type(keys)
    #expect(script.state == before.state)
    #expect(script.effects.isEmpty)
  }

  @Test(arguments: [
    ("Cm", "no name or speaker on this line"), ("glCd", "this line is of no name to correct"),
    ("eCr<Enter>", "Ada Marsh keeps its name"), ("eCr<Ctrl-U><Enter>", "Ada Marsh keeps its name"),
    ("eCtz", "z stands for no kind; Esc leaves it as it is"),
    (
      "e:retype boat<Enter>",
      "“boat” is no kind; there are person, organisation, place, group, event, work, product, other"
    ),
  ])
  func whatCannotBeCorrectedSaysSo(keys: String, expected: String) {
    var script = script()
    script.type(keys)
    #expect(script.effects.isEmpty)
    #expect(script.state.message?.text == expected)
  }

  @Test func withoutANameLikeItNothingIsMergedUnchosen() {
    let sketch = ArticleSketch("a.txt", "⟦Ada Marsh⟧ met ⟦Tom Reed⟧ and ⟦Jo Lund⟧ and ⟦Jo Lund⟧.")
    var script = ReaderScript(columns: 80, rows: 12, [sketch])
    script.type("Cm<Enter>zebra<Enter><Ctrl-U>")
    #expect(script.effects.isEmpty)
    #expect(
      script.screen.lines.suffix(4) == [
        "━ Ada Marsh is the same as ━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━",
        "  Jo Lund                           2  Jo Lund 2",
        "  Tom Reed                          1  Tom Reed 1",
        "merge Ada Marsh with:                       type a name   Tab choose   Esc back",
      ])
    script.type("<Tab>")
    #expect(script.screen.lines[9].hasPrefix("▸ Jo Lund"))
    script.type("<Shift-Tab><Enter>")
    #expect(
      script.effects == [.correct(.merge(Marshes.id("Ada Marsh"), into: Marshes.id("Tom Reed")))])
  }

  @Test func anUnclearNameAfterTheCommandIsAskedFor() {
    var script = script()
    script.type("e:merge mar<Enter>")
    #expect(script.effects.isEmpty)
    #expect(script.status.hasPrefix("merge Ada Marsh with: mar "))
    script.type("<Enter>")
    #expect(
      script.effects == [.correct(.merge(Marshes.id("Ada Marsh"), into: Marshes.id("Adah Marsh")))])
  }

  @Test func aPendingCSaysWhatMayFollow() {
    var script = script()
    script.type("eC")
    #expect(
      script.status.hasPrefix(
        " Ada Marsh  m merge with   s split   r rename   t retype   d dismiss"))
    #expect(script.status.hasSuffix("  C"))
    let runs = script.screen.runs(ofRow: 23)
    #expect(runs.filter { $0.style.face == .prompt }.map(\.text) == ["m", "s", "r", "t", "d", "C"])
    script.type("<Esc>gig")
    #expect(
      script.status.hasPrefix(
        " g first line   / search all   l articles   i names   q quotations   k context"))
  }

  @Test func theNamesOfAKindAreOfferedThoseLikeItFirst() {
    var script = script(columns: 80, rows: 12)
    script.type("eCm")
    #expect(
      script.screen.lines.suffix(5) == [
        "━ Ada Marsh is the same as · 1/3 ━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━",
        "▸ Adah Marsh                        1  Adah Marsh 1",
        "  Marsh                             2  Marsh 2",
        "  Tom Marsh                         1  Tom Marsh 1",
        "merge Ada Marsh with:                         Tab next   Enter merge   Esc back",
      ])
    script.type("tom")
    #expect(script.screen.runs { $0.modifiers.contains(.match) } == ["Tom", "Tom"])
    script.type("q")
    #expect(script.screen.lines[10] == "  no name has these words")
  }

  @Test func kindsAreOfferedWithTheirLettersOrTheLettersAlone() {
    var script = script()
    script.type("eCt")
    #expect(
      script.status
        == "retype Ada Marsh: (p)erson (o)rganisation p(l)ace (g)roup (e)vent (w)ork p(r)oduct o(t)her"
    )
    script.send(.resize(Size(columns: 80, rows: 24)))
    #expect(
      script.status == "(p)erson (o)rganisation p(l)ace (g)roup (e)vent (w)ork p(r)oduct o(t)her")
    script.send(.resize(Size(columns: 30, rows: 24)))
    #expect(script.status == "p o l g e w r t")
  }
}
