import Foundation
import Testing

/// The reader in a terminal, from opening to quitting.
@Suite(.serialized)
struct ReadingTests {
  @Test func opensTheAccountsOfAFolderSideBySide() throws {
    let accounts = try Accounts()
    let terminal = try Tmux(columns: 120, rows: 30)
    terminal.start(accounts.story)
    try terminal.wait(for: "Protest at the opening")
    try terminal.wait(until: "the accounts stand side by side") {
      terminal.lines.contains { $0.contains("  New bridge opens") && $0.contains("  Protest at") }
    }
    #expect(terminal.isOnSecondScreen)
    terminal.press("Q")
    try terminal.wait(until: "the shell is back") { terminal.program == "bash" }
    #expect(!terminal.isOnSecondScreen)
  }

  @Test func walksAPersonThroughAllAccounts() throws {
    let accounts = try Accounts()
    let terminal = try Tmux(columns: 120, rows: 30)
    terminal.start(accounts.story)
    try terminal.wait(for: "Protest at the opening")
    terminal.press("e")
    terminal.press("*")
    try terminal.wait(for: "Laura Bennett 1/5")
    terminal.press("n", "n", "n")
    try terminal.wait(for: "Laura Bennett 4/5")
    terminal.press("n")
    try terminal.wait(for: "Laura Bennett 5/5")
    terminal.press("N")
    try terminal.wait(for: "Laura Bennett 4/5")
  }

  @Test func searchesAsOneTypes() throws {
    let accounts = try Accounts()
    let terminal = try Tmux(columns: 120, rows: 30)
    terminal.start(accounts.story)
    try terminal.wait(for: "Protest at the opening")
    terminal.type("/euros")
    try terminal.wait(for: "1/1")
    terminal.press("Enter")
    terminal.type("g/nine years")
    try terminal.wait(for: "It is nine years late")
  }

  @Test func showsQuotationsNamesArticlesAndHelp() throws {
    let accounts = try Accounts()
    let terminal = try Tmux(columns: 120, rows: 30)
    terminal.start(accounts.story)
    try terminal.wait(for: "Protest at the opening")
    for (keys, text) in [
      ("gq", "Quotations by speaker"), ("gi", "Everything named"),
      ("gl", "Stories, newest first · 1/3"),
      ("?", "Keys and commands"),
    ] {
      terminal.type(keys)
      try terminal.wait(for: text)
      terminal.press("Escape")
      try terminal.wait(until: "\(text) is gone") { !terminal.screen.contains(text) }
      try terminal.wait(for: "whistles")
    }
  }

  @Test func asksForQuotationsAsOneTypes() throws {
    let accounts = try Accounts()
    let terminal = try Tmux(columns: 80, rows: 24)
    terminal.start(accounts.story)
    try terminal.wait(for: "Protest at the opening")
    terminal.type("gq/said:a")
    try terminal.wait(for: "said:a · 1/1")
    try terminal.wait(for: "It is nine years late")
    terminal.press("Tab")
    try terminal.wait(for: "/said:\"Peter Aldous\"")
    terminal.type(" in:herlad:")
    try terminal.wait(for: "no quotation fits in:herlad:")
    terminal.press("C-w")
    terminal.type("inn:herald")
    try terminal.wait(for: "at 21: unknown field “inn:”; did you mean in:?")
    terminal.press("Escape")
    try terminal.wait(for: "Quotations by speaker · 1/2")
  }

  @Test func followsTheSizeOfTheTerminal() throws {
    let accounts = try Accounts()
    let terminal = try Tmux(columns: 120, rows: 30)
    terminal.start(accounts.story)
    try terminal.wait(for: "Protest at the opening")
    terminal.resize(columns: 12, rows: 3)
    try terminal.wait(until: "the text is gone") {
      !terminal.screen.contains("Protest at the opening")
    }
    terminal.resize(columns: 200, rows: 50)
    try terminal.wait(until: "both headlines are side by side") {
      terminal.lines.contains { $0.contains("  New bridge opens") && $0.contains("  Protest at") }
    }
  }

  @Test(arguments: [(1, 1), (500, 200)]) func runsInAnySize(columns: Int, rows: Int) throws {
    let accounts = try Accounts()
    let terminal = try Tmux(columns: 100, rows: 30)
    terminal.start(accounts.story)
    try terminal.wait(for: "Protest at the opening")
    terminal.resize(columns: columns, rows: rows)
    try terminal.wait(until: "the window has its size") {
      terminal.variable("pane_width") == "\(columns)"
    }
    terminal.press("j", "Space", "n")
    terminal.resize(columns: 100, rows: 30)
    try terminal.wait(for: "whistles")
    #expect(terminal.program == "broadsheet")
  }

  @Test func stopsAndComesBack() throws {
    let accounts = try Accounts()
    let terminal = try Tmux()
    terminal.start(accounts.story)
    try terminal.wait(for: "Protest at the opening")
    terminal.press("C-z")
    try terminal.wait(for: "Stopped")
    #expect(!terminal.isOnSecondScreen)
    terminal.type("stty -a")
    terminal.press("Enter")
    try terminal.wait(for: " icanon")
    terminal.type("fg")
    terminal.press("Enter")
    try terminal.wait(for: "Protest at the opening")
    terminal.press("Q")
    try terminal.wait(until: "the shell is back") { terminal.program == "bash" }
  }

  @Test func makesANameTheTargetByAClick() throws {
    let accounts = try Accounts()
    let terminal = try Tmux(columns: 120, rows: 30)
    terminal.start(accounts.story)
    try terminal.wait(for: "whistles")
    let row = try #require(terminal.lines.firstIndex { $0.contains("Mayor Laura Bennett") })
    let before = try #require(terminal.lines[row].components(separatedBy: "Laura").first)
    // The report of a click as old terminals send it: button, column and row from 33 on, each one
    // byte.
    let bytes = [32, before.count + 33, row + 33].map { Character(Unicode.Scalar(UInt8($0))) }
    terminal.type("\u{1B}[M" + String(bytes))
    try terminal.wait(for: "Laura Bennett 1/5")
  }

  @Test func copiesToTheClipboardOfTheTerminal() throws {
    let accounts = try Accounts()
    let terminal = try Tmux()
    terminal.start(accounts.story)
    try terminal.wait(for: "whistles")
    terminal.type("t")
    terminal.type("y")
    try terminal.wait(until: "the clipboard has the quotation") {
      terminal.command("show-buffer").output.contains("We kept our promise")
    }
  }

  @Test func readsFilesAgain() throws {
    let accounts = try Accounts()
    let terminal = try Tmux()
    terminal.start(accounts.story)
    try terminal.wait(for: "Protest at the opening")
    try accounts.folder.write(
      "Bridge closed again\n\nIt rained on Laura Bennett.", to: "story/b-tribune.txt")
    terminal.type("R")
    try terminal.wait(for: "Bridge closed again")
  }

  @Test func readsStandardInputAndTakesKeysFromTheTerminal() throws {
    let accounts = try Accounts()
    let terminal = try Tmux()
    terminal.type("cat \(accounts.story)/b-tribune.txt | \(Shell.quoted(Program.path)) -")
    terminal.press("Enter")
    try terminal.wait(for: "Protest at the opening")
    terminal.press("Q")
    try terminal.wait(until: "the shell is back") { terminal.program == "bash" }
  }

  @Test func saysWhatIsMissingAndLeaves() throws {
    let terminal = try Tmux()
    terminal.start("/nowhere/at-all.txt; echo status $?")
    try terminal.wait(for: "status 1")
    #expect(terminal.screen.contains("/nowhere/at-all.txt: no such file"))
    #expect(!terminal.isOnSecondScreen)
  }

  /// On a screen of more than 24 lines, which the terminal database has, lines are moved on all of it:
  /// what is painted piece by piece is what is painted at once.
  @Test func theWholeScreenIsPaintedRight() throws {
    let folder = try Folder()
    let names = (1...90).map { "Mayor Agatha Weir\($0) Thorne spoke." }
    try folder.write(
      "Ninety speak\n\n"
        + (1...90).map { "“We will wait for day \($0),” said Anna Weir\($0 % 7)bury." }
        .joined(separator: "\n\n") + "\n\n" + names.joined(separator: " "), to: "many.txt")
    let terminal = try Tmux(columns: 160, rows: 50)
    terminal.start(folder.path + "/many.txt")
    try terminal.wait(for: "Ninety speak")
    terminal.press("g", "q")
    try terminal.wait(for: "Quotations by speaker · 1/")
    terminal.press("G", "/")
    try terminal.wait(for: "Tab complete")
    terminal.press("Escape")
    try terminal.wait(until: "what is typed is gone") { !terminal.screen.contains("Tab complete") }
    let piecemeal = terminal.lines
    terminal.press("C-l")
    try terminal.wait(until: "all is painted anew") { terminal.lines == piecemeal }
    terminal.press("Q")
    try terminal.wait(for: Tmux.prompt)
  }
}
