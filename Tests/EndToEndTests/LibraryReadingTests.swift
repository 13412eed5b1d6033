import Testing

/// Reading a library in the terminal.
struct LibraryReadingTests {
  private func library(_ accounts: Accounts) -> String {
    let library = accounts.folder.path + "/library"
    let added = Program.run(
      "add --library \(Shell.quoted(library)) \(Shell.quoted(accounts.story))")
    #expect(added.output == "2 added\n")
    return library
  }

  @Test func theListOpensFirstAndAStoryFromIt() throws {
    let accounts = try Accounts()
    let terminal = try Tmux(columns: 140)
    terminal.start("--library \(Shell.quoted(library(accounts)))")
    try terminal.wait(for: "Stories, newest first · 1/3")
    #expect(terminal.screen.contains("Protest at the opening of a bridge"))
    terminal.press("Enter")
    try terminal.wait(for: "48 million euros")
    try terminal.wait(for: "Peter Aldous")
    // The whole story was taken out of the library: the other account names her in full.
    terminal.press("g", "i")
    try terminal.wait(for: "Laura Bennett")
    terminal.press("Escape")
    try terminal.wait(for: "48 million euros")
    terminal.press("g", "l")
    try terminal.wait(for: "Stories, newest first · ")
    terminal.press("G", "s")
    try terminal.wait(for: "48 million euros")
    try terminal.wait(for: "Peter Aldous")
    terminal.press("Q")
    try terminal.wait(for: Tmux.prompt)
  }

  @Test func theWholeLibraryIsSearchedAsOneTypes() throws {
    let accounts = try Accounts()
    let terminal = try Tmux(columns: 140)
    terminal.start("--library \(Shell.quoted(library(accounts)))")
    try terminal.wait(for: "Stories, newest first · 1/3")
    terminal.press("g", "/")
    terminal.type("million eur")
    try terminal.wait(for: "48 million euros")
    terminal.press("Enter")
    terminal.press("Enter")
    try terminal.wait(for: "We kept our promise")
    terminal.press("Q")
    try terminal.wait(for: Tmux.prompt)
  }

  @Test func whatWasReadIsKnownTheNextTime() throws {
    let accounts = try Accounts()
    let terminal = try Tmux(columns: 140)
    let library = library(accounts)
    terminal.start("--library \(Shell.quoted(library))")
    try terminal.wait(for: "Stories, newest first · 1/3")
    terminal.press("j", "Enter")
    try terminal.wait(for: "nine years late")
    terminal.press("Q")
    try terminal.wait(for: Tmux.prompt)
    terminal.start("--library \(Shell.quoted(library))")
    try terminal.wait(for: "Stories, newest first · 1/3")
    terminal.press("Tab", "Tab")
    try terminal.wait(for: "Unread articles · 1/1")
    terminal.press("Q")
    try terminal.wait(for: Tmux.prompt)
  }

  @Test func accountsAreComparedBeforeAnyIsOpen() throws {
    let accounts = try Accounts()
    let terminal = try Tmux(columns: 140)
    terminal.start("--library \(Shell.quoted(library(accounts)))")
    try terminal.wait(for: "Stories, newest first · 1/3")
    terminal.press("g", "x")
    try terminal.wait(for: "Differences of 2 accounts")
    terminal.press("Q")
    try terminal.wait(for: Tmux.prompt)
  }

  @Test func withoutALibraryTheProgramSaysHowToBegin() throws {
    let folder = try Folder()
    let terminal = try Tmux(columns: 140)
    terminal.start("--library \(Shell.quoted(folder.path + "/none"))")
    try terminal.wait(
      for: "there is no library yet; put articles into it")
  }
}
