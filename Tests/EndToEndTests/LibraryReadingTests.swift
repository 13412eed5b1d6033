import Foundation
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

  private func start(_ terminal: Tmux, _ library: String) throws {
    terminal.start("--library \(Shell.quoted(library))")
    try terminal.wait(for: "Stories, newest first · 1/3")
  }

  private func quit(_ terminal: Tmux) throws {
    terminal.press("Q")
    try terminal.wait(for: Tmux.prompt)
  }

  @Test func theListOpensFirstAndAStoryFromIt() throws {
    let accounts = try Accounts()
    let terminal = try Tmux(columns: 140)
    try start(terminal, library(accounts))
    #expect(terminal.screen.contains("Protest at the opening of a bridge"))
    terminal.press("Enter")
    try terminal.wait(for: "48 million euros")
    try terminal.wait(for: "Peter Aldous")
    // The whole story was taken out of the library: the other account names her in full.
    terminal.press("g", "i")
    try terminal.wait(for: "Everything named · 1/")
    #expect(terminal.screen.contains("Laura Bennett"))
    // Keys that come with the escape are keys of their own.
    terminal.press("Escape", "g", "l")
    try terminal.wait(for: "Stories, newest first · ")
    terminal.press("G", "s")
    try terminal.wait(for: "48 million euros")
    try terminal.wait(for: "Peter Aldous")
    try quit(terminal)
  }

  @Test func theWholeLibraryIsSearchedAsOneTypes() throws {
    let accounts = try Accounts()
    let terminal = try Tmux(columns: 140)
    try start(terminal, library(accounts))
    terminal.press("g", "/")
    terminal.type("million eur")
    try terminal.wait(for: "48 million euros")
    terminal.press("Enter")
    terminal.press("Enter")
    try terminal.wait(for: "We kept our promise")
    try quit(terminal)
  }

  @Test func whatWasReadIsKnownTheNextTime() throws {
    let accounts = try Accounts()
    let terminal = try Tmux(columns: 140)
    let library = library(accounts)
    try start(terminal, library)
    terminal.press("j", "j", "Enter")
    try terminal.wait(for: "nine years late")
    try quit(terminal)
    try start(terminal, library)
    terminal.press("Tab", "Tab")
    try terminal.wait(for: "Unread articles · 1/1")
    try quit(terminal)
  }

  @Test func accountsAreComparedBeforeAnyIsOpen() throws {
    let accounts = try Accounts()
    let terminal = try Tmux(columns: 140)
    try start(terminal, library(accounts))
    terminal.press("g", "x")
    try terminal.wait(for: "Differences of 2 accounts")
    try quit(terminal)
  }

  @Test func withoutALibraryTheProgramSaysHowToBegin() throws {
    let folder = try Folder()
    let terminal = try Tmux(columns: 140)
    terminal.start("--library \(Shell.quoted(folder.path + "/none"))")
    try terminal.wait(
      for: "there is no library yet; put articles into it")
  }

  /// What has been added meanwhile is shown when the library is read again.
  @Test func anArticleThatHasChangedIsReadAgain() throws {
    let accounts = try Accounts()
    let terminal = try Tmux(columns: 140)
    let library = library(accounts)
    try start(terminal, library)
    terminal.press("Enter")
    try terminal.wait(for: "48 million euros")
    for name in try FileManager.default.contentsOfDirectory(atPath: accounts.story) {
      let path = accounts.story + "/" + name
      let text = try String(contentsOfFile: path, encoding: .utf8)
      try text.replacingOccurrences(of: "48 million", with: "53 million")
        .write(toFile: path, atomically: true, encoding: .utf8)
    }
    let added = Program.run(
      "add --library \(Shell.quoted(library)) \(Shell.quoted(accounts.story))")
    #expect(added.status == 0)
    terminal.press("R")
    try terminal.wait(for: "53 million euros")
    try quit(terminal)
  }
}
