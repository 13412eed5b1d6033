import NewsCore
import TestSupport
import Testing

@testable import NewsReader

/// Quotations are asked for as one types.
@Suite struct QueryTests {
  private func script(columns: Int = 100, rows: Int = 14) -> ReaderScript {
    ReaderScript(columns: columns, rows: rows, SampleStory.accounts)
  }

  /// The speakers of the lines shown.
  private func speakers(_ script: ReaderScript) -> [String] {
    guard case .quotations(let list)? = script.state.view else { return [] }
    return list.rows.map(\.attribution)
  }

  @Test func resultsComeAsOneTypes() {
    var script = script()
    script.type("gq/sai")
    #expect(speakers(script) == [])
    script.type("d:")
    #expect(speakers(script) == ["Ada Marsh", "Tom Reed"])
    script.type("re")
    #expect(speakers(script) == ["Tom Reed"])
    #expect(script.screen.lines[1].hasPrefix("━ Quotations by speaker · said:re · 1/1 ━"))
    #expect(script.status.hasPrefix("/said:re "))
    #expect(script.status.hasSuffix("1 found   Tab complete   Enter keep   Esc back"))
    script.type("<Enter>")
    #expect(script.state.prompt == nil)
    #expect(script.screen.lines[1].hasPrefix("━ Quotations by speaker · said:re · 1/1 ━"))
    #expect(script.screen.runs { $0.modifiers.contains(.match) } == ["Re"])
    script.type("<Esc>")
    #expect(speakers(script) == ["Ada Marsh", "Tom Reed"])
  }

  @Test(arguments: ["", "said:re", "sad:", "\"", "(", "<Tab><Tab>", "<←>", "<↓>", "vote OR "])
  func escapeLeavesNoTrace(typed: String) {
    var script = script(rows: 6)
    script.type("gqj")
    let before = script.state
    script.type("/" + typed + "<Esc>")
    #expect(script.state == before)
    script.type("/said:tom<Enter>")
    let asked = script.state
    script.type("/<Ctrl-U>" + typed + "<Esc>")
    #expect(script.state == asked)
  }

  @Test func aMistakeIsNamedAtItsPlaceAndWhatStandsBeforeItIsShown() {
    var script = script()
    script.type("gq/said:tom sad:ada")
    #expect(script.screen.lines[12] == " at 10: unknown field “sad:”; did you mean said:?")
    #expect(script.status.hasPrefix("/said:tom sad:ada "))
    let runs = script.screen.runs(ofRow: 13)
    #expect(runs.filter { $0.style.face == .warning }.map(\.text) == ["sad:"])
    #expect(speakers(script) == ["Tom Reed"])
    #expect(script.screen.lines[1].hasPrefix("━ Quotations by speaker · said:tom · 1/1 ━"))
    script.type("<Enter>")
    #expect(script.state.prompt?.editor.cursor == 9)
    script.type("<Del><Del><Del><Del>said:<Enter>")
    #expect(script.state.prompt == nil)
    #expect(speakers(script) == [])
    #expect(script.screen.lines[4] == "  no quotation fits all of it")
  }

  @Test func nothingFoundIsExplained() {
    var script = script()
    script.type("gq/said:tom zebra")
    #expect(script.screen.lines[4] == "  no quotation fits zebra")
    #expect(script.screen.lines[5] == "  said:tom alone fits 1")
  }

  @Test(arguments: [
    ("", ["said:", "about:", "in:", "kind:", "cue:", "before:", "after:"]),
    ("sa", ["said:"]), ("-a", ["about:", "after:"]), ("vote (b", ["before:"]),
    ("said:", ["nobody", "\"Ada Marsh\"", "\"Tom Reed\""]), ("said:ma", ["\"Ada Marsh\""]),
    ("said:\"tom r", ["\"Tom Reed\""]),
    ("about:", ["\"Ada Marsh\"", "\"Tom Reed\"", "\"Dock Board\"", "Elmport"]),
    ("about:marsh", ["\"Ada Marsh\""]),
    ("in:", ["\"Coast Post\"", "\"Elm Herald\"", "\"wire.txt\""]),
    ("kind:", ["direct", "mixed", "indirect"]), ("kind:M", ["mixed"]),
    ("cue:d", ["denial", "demand"]), ("after:", ["2031-05-03"]), ("vote", []), ("sad:x", []),
  ])
  func fieldsAndValuesAreOffered(typed: String, expected: [String]) {
    var script = script()
    script.type("gq/" + typed)
    guard case .quotations(let choice)? = script.state.prompt?.purpose else { return }
    #expect(choice.completions.map(\.text) == expected)
  }

  @Test func tabGoesThroughWhatIsOffered() {
    var script = script()
    script.type("gq/-s<Tab>")
    #expect(script.state.prompt?.editor.text == "-said:")
    script.type("m")
    #expect(script.screen.lines[12].hasPrefix(" \"Ada Marsh\" 1"))
    script.type("<Tab>")
    #expect(script.state.prompt?.editor.text == "-said:\"Ada Marsh\"")
    #expect(speakers(script) == ["Tom Reed"])
    script.type("<Ctrl-U>said: x<←><←><Tab><Tab>")
    #expect(script.state.prompt?.editor.text == "said:\"Ada Marsh\" x")
    #expect(script.state.prompt?.editor.cursor == 16)
    let chosen = script.screen.runs(ofRow: 12).filter { $0.style.face == .selection }
    #expect(chosen.map(\.text) == ["\"Ada Marsh\""])
    script.type("<Shift-Tab>")
    #expect(script.state.prompt?.editor.text == "said:nobody x")
    script.type("<Shift-Tab>")
    #expect(script.state.prompt?.editor.text == "said:\"Tom Reed\" x")
  }

  private static let rumours = [
    ArticleSketch(
      "a.txt",
      """
      ⟦Ada Marsh⟧ said “the pier is old”@{Ada Marsh; indirect}. “It is,”@{Tom Reed} said ⟦Tom Reed⟧.
      """)
  ]

  @Test func indirectQuotationsAreShownWhenAskedFor() {
    var script = ReaderScript(columns: 100, rows: 14, Self.rumours)
    script.type("gq")
    #expect(speakers(script) == ["Tom Reed"])
    script.type("i")
    #expect(speakers(script) == ["Ada Marsh", "Tom Reed"])
    #expect(script.screen.lines[1].hasPrefix("━ Quotations by speaker, indirect too · 2/2 ━"))
    script.type("i/pier")
    #expect(speakers(script) == [])
    #expect(script.screen.lines[4] == "  no quotation fits pier")
    #expect(script.screen.lines[5] == "  1 indirect one does; i shows it")
    script.type(" kind:indirect<Enter>")
    #expect(speakers(script) == ["Ada Marsh"])
    script.type("i")
    #expect(script.status == " kind: in the query says which kinds are shown")
  }

  @Test func theTargetIsWhatTheTextSetsOff() {
    let rumours =
      [ArticleSketch("b.txt", "⟦Tom Reed⟧ said “it is”@{Tom Reed; indirect}.")] + Self.rumours
    var script = ReaderScript(columns: 100, rows: 14, rumours)
    script.type("gq*")
    #expect(script.state.target?.name == "quotations of Tom Reed")
    #expect(script.state.target?.lines?.map(\.match) == ["It is,"])
  }

  @Test func aCommandAsks() {
    var script = script()
    script.type(":quotations said:reed<Enter>")
    #expect(speakers(script) == ["Tom Reed"])
    #expect(script.state.prompt == nil)
    script.type(":quotations said:<Enter>")
    #expect(script.status.hasPrefix("/said:"))
    #expect(script.screen.lines[12].hasPrefix(" at 1: said: needs a name, or nobody"))
  }

  @Test func anAnswerToAnEarlierQueryIsNotShown() {
    var script = script()
    script.type("gq/said:tom")
    let before = script.state
    script.send(.quotations(.everything, script.library.answer(to: .everything)))
    #expect(script.state == before)
  }

  @Test func theQueryIsAskedAgainWhenMoreIsRead() {
    var script = script()
    script.type("gq/said:lund")
    #expect(speakers(script) == [])
    let more = ArticleSketch("elm/a.txt", story: "elm", "“No,”@{Abe Lund} said ⟦Abe Lund⟧.")
    script.library = CrossReference([more] + SampleStory.accounts)
    script.send(.libraryChanged(Progress(done: 4, total: 4)))
    #expect(speakers(script) == ["Abe Lund"])
    script.type("<Ctrl-U>said:a")
    #expect(script.screen.lines[12].hasPrefix(" \"Abe Lund\" 1   \"Ada Marsh\" 1"))
  }

  @Test(arguments: [20, 40, 80, 160])
  func whatIsTypedIsNeverHidden(columns: Int) {
    var script = script(columns: columns, rows: 10)
    script.type("gq/said:")
    #expect(script.status.hasPrefix("/said:"))
    #expect(script.screen.lines[1].hasPrefix("━ Quotation"))
    for length in 6..<columns - 2 {
      script.type("a")
      #expect(script.status.hasPrefix("/said:" + String(repeating: "a", count: length - 5)))
    }
    script.type("<Ctrl-U>said:")
    #expect(script.screen.lines[8].hasPrefix(" at 1: said: needs"))
    #expect(script.screen.lines[3].hasPrefix("▸ "))
  }

  /// Whatever is typed, the list shows what some query asks for, and Esc brings back what was.
  @Test(arguments: 1...16)
  func anythingCanBeTyped(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let pieces = [
      "said:", "about:", "in:", "kind:", "before:", "sad:", "OR ", "\"", "(", ")", "-", "=", " ",
      "a",
      "pier", "é", "界", "e\u{301}", "👩‍👩‍👧", "<Tab>", "<Tab>", "<Shift-Tab>", "<←>", "<→>", "<Home>",
      "<Backspace>", "<Del>", "<Ctrl-W>", "<↓>", "2031",
    ]
    var script = script(columns: 100, rows: 12)
    script.type("gq")
    let before = script.state
    script.type("/<Home>a<Backspace>")
    for _ in 0..<60 {
      // An empty line is left by Backspace.
      if script.state.prompt == nil { script.type("/") }
      script.type(pieces.randomElement(using: &random) ?? "")
      let columns = Int.random(in: 20...100, using: &random)
      script.send(.resize(Size(columns: columns, rows: 12)))
      expectSound(render(script.state))
      guard case .quotations(let list)? = script.state.view else { return }
      #expect(list.rows.count == script.library.quotationRows(list.asked).count)
    }
    script.send(.resize(Size(columns: 100, rows: 12)))
    if script.state.prompt != nil { script.type("<Esc>") }
    #expect(script.state.view == before.view)
  }
}
