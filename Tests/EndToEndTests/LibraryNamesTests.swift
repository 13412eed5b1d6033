import Testing

/// Names and quotations of a whole library, on the command line and in the reader.
struct LibraryNamesTests {
  private let news: NewsFolder
  private let library: String

  init() throws {
    news = try NewsFolder(articles: 3)
    library = news.library("library")
    #expect(news.add(to: library).status == 0)
  }

  private func run(_ command: String) -> Shell.Result {
    Program.run("\(command) --library \(Shell.quoted(library))")
  }

  @Test func theCommandsAnswerForAllArticles() {
    let entities = run("entities --format csv").output
    #expect(entities.contains("person:ruth-calder,person,Ruth Calder,Ruth Calder (3),3,3"))
    #expect(run("entities --named 'cal ru'").output.hasPrefix("person           3  Ruth Calder"))
    #expect(run("entities --named zebra") == Shell.Result(output: "", status: 0))
    let mentions = run("entities --mentions person:ruth-calder --limit 2").output
    #expect(mentions.split(separator: "\n").count == 2)
    #expect(mentions.contains("minutes late on Monday, said Ruth Calder of the port"))
    #expect(run("entities --mentions 'ruth calder' --limit 2").output == mentions)
    #expect(run("entities --mentions person:nobody 2>&1").status == 1)
    let unclear = run("entities --mentions person:calder 2>&1")
    #expect(unclear.status == 1)
    #expect(unclear.output.hasSuffix("  person:ruth-calder  Ruth Calder, 3 mentions\n"))
  }

  @Test func quotationsOfASpeakerAreFoundWithTheirReasons() {
    let found = run("quotations said:calder kind:direct").output
    #expect(found.contains("Ruth Calder: “We wait for the tide, and the tide waits for nobody,”"))
    #expect(found.split(separator: "\n").count == 6)
    #expect(found.contains("· direct, statement · she said"))
    #expect(
      run("quotations said:calder kind:direct --limit 1").output.split(separator: "\n").count == 2)
    #expect(run("quotations said:zebra") == Shell.Result(output: "", status: 0))
    #expect(run("quotations --ledger said:calder 2>&1").status == 64)
  }

  @Test func theReaderListsAllNamesBeforeAnythingIsOpen() throws {
    let terminal = try Tmux(columns: 140)
    terminal.start("--library \(Shell.quoted(library))")
    try terminal.wait(for: "Stories, newest first · 1/")
    terminal.press("g", "i")
    try terminal.wait(for: "Ruth Calder")
    terminal.press("/")
    terminal.type("cal")
    terminal.press("Enter")
    terminal.press("Enter")
    // The newest mention of all, in an article that was not open.
    try terminal.wait(for: "The ferry to Norholt left 3 minutes late")
    try terminal.wait(for: "1/3")
    terminal.press("n")
    try terminal.wait(for: "The ferry to Norholt left 2 minutes late")
    terminal.press("g", "q")
    try terminal.wait(for: "We wait for the tide")
    #expect(terminal.screen.contains("Quotations by speaker"))
    terminal.press("Q")
    try terminal.wait(for: Tmux.prompt)
  }

  /// A name is corrected in the list of all names, with nothing open, and everything knows it.
  @Test func aCorrectedNameHoldsInTheWholeLibrary() throws {
    let file = library + ".corrections"
    let terminal = try Tmux(columns: 140)
    terminal.start("--corrections \(Shell.quoted(file)) --library \(Shell.quoted(library))")
    try terminal.wait(for: "Stories, newest first · 1/")
    terminal.press("g", "i")
    try terminal.wait(for: "Ruth Calder")
    terminal.type("Cr Brandt")
    terminal.press("Enter")
    try terminal.wait(for: "Ruth Calder is called Ruth Calder Brandt now")
    try terminal.wait(for: "▸ Ruth Calder Brandt")
    terminal.press("Enter")
    try terminal.wait(for: "1/3")
    terminal.press("Q")
    try terminal.wait(for: Tmux.prompt)
    let options = "--corrections \(Shell.quoted(file))"
    #expect(
      run("entities \(options) --format csv").output
        .contains("person:ruth-calder,person,Ruth Calder Brandt,Ruth Calder (3),3,3"))
    let said = run("quotations \(options) said:brandt kind:direct --format csv").output
    #expect(said.split(whereSeparator: \.isNewline).count == 4)
    #expect(run("search \(options) person:brandt").output.contains("said Ruth Calder of the port"))
    #expect(run("search --corrections /dev/null person:brandt").output.isEmpty)
  }
}
