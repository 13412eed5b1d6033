import Foundation
import Testing

/// The program where there is no screen, or not one worth the name.
@Suite(.serialized)
struct WithoutScreenTests {
  @Test func printsTheTextIntoAPipe() throws {
    let accounts = try Accounts()
    let result = Program.run(accounts.story)
    #expect(result.status == 0)
    #expect(
      result.output.hasPrefix("New bridge opens after nine years\n\nBy Ruth Calder\n\nMayor"))
    #expect(result.output.contains("\n\n───"))
    #expect(result.output.hasSuffix("Bennett did not answer him.\n"))
  }

  @Test func printsTheTextOnADumbTerminal() throws {
    let accounts = try Accounts()
    let terminal = try Tmux(environment: ["TERM=dumb"])
    terminal.start(accounts.story)
    try terminal.wait(for: "Bennett did not answer him.")
    try terminal.wait(until: "the shell is back") { terminal.program == "bash" }
    #expect(!terminal.isOnSecondScreen)
  }

  @Test func fallsBackOnATerminalNobodyKnows() throws {
    let accounts = try Accounts()
    let terminal = try Tmux(environment: ["TERM=no-such-terminal"])
    terminal.start(accounts.story)
    try terminal.wait(for: "Protest at the opening")
    #expect(terminal.isOnSecondScreen)
    terminal.press("Q")
    try terminal.wait(until: "the shell is back") { terminal.program == "bash" }
  }

  /// The terminal database does not say how large a Linux console is; the terminal does.
  @Test func opensOnALinuxConsole() throws {
    let accounts = try Accounts()
    let terminal = try Tmux(environment: ["TERM=linux"])
    terminal.start(accounts.story)
    try terminal.wait(for: "Protest at the opening")
    try terminal.wait(for: "? help")
    terminal.press("Q")
    try terminal.wait(until: "the shell is back") { terminal.program == "bash" }
  }

  @Test func sendsNoColoursWhenAskedNotTo() throws {
    let accounts = try Accounts()
    for (variable, isColoured) in [("NO_COLOR=1", false), ("NO_COLOR=", true)] {
      let terminal = try Tmux(environment: [variable])
      let raw = accounts.folder.path + "/raw-\(isColoured)"
      terminal.record(to: raw)
      terminal.start(accounts.story)
      try terminal.wait(for: "Protest at the opening")
      terminal.press("Q")
      try terminal.wait(until: "the shell is back") { terminal.program == "bash" }
      let text = try String(contentsOfFile: raw, encoding: .utf8)
      #expect(text.contains("\u{1B}[38;5;") == isColoured)
    }
  }

  @Test func passesOverWhatCannotBeReadAndGoesOn() throws {
    let accounts = try Accounts()
    try accounts.folder.write("", to: "story/empty.txt")
    let result = Program.run("\(accounts.story) /nowhere 2>&1 >/dev/null")
    #expect(result.status == 0)
    let lines = result.output.split(separator: "\n")
    #expect(lines.count == 2)
    #expect(lines.contains { $0.contains("empty.txt") })
    #expect(lines.contains { $0.contains("/nowhere") })
  }

  @Test(arguments: [
    ("/nowhere", Int32(1)), ("entities /nowhere", 1), ("export --format xml x", 64),
    ("entities --library /nowhere", 1), ("quotations said:x --library /nowhere", 1),
    ("entities --library /nowhere .", 64), ("quotations --fromat json .", 64),
    ("quotations -h", 0),
    ("--no-such-option", 64), ("--version", 0), ("--help", 0),
  ])
  func exits(arguments: String, status: Int32) {
    #expect(Program.run("\(arguments) 2>/dev/null").status == status)
  }

  @Test func saysWhereAQueryIsWrongAndWhyItFindsNothing() throws {
    let accounts = try Accounts()
    let wrong = Program.run("quotations nine sad:Bennett \(accounts.story) 2>&1 >/dev/null")
    #expect(wrong.status == 64)
    #expect(
      wrong.output == """
        broadsheet: at 6: unknown field “sad:”; did you mean said:?
          nine sad:Bennett
               ^^^^

        """)
    let empty = Program.run(
      "quotations said:Bennett zebra kind:direct \(accounts.story) 2>&1 >/dev/null")
    #expect(empty.status == 0)
    #expect(
      empty.output == """
        broadsheet: no quotation fits zebra
        broadsheet: said:Bennett alone fits 4, kind:direct alone fits 2

        """)
  }

  @Test func helpBeginsWithExamples() throws {
    let help = Program.run("--help").output
    let examples = try #require(help.range(of: "EXAMPLES:"))
    let usage = try #require(help.range(of: "USAGE:"))
    #expect(examples.lowerBound < usage.lowerBound)
    #expect(help.contains("EXIT STATUS:"))
  }

  @Test func isQuietWhenNobodyReadsOn() throws {
    let accounts = try Accounts()
    let result = Shell.run(
      "{ \(Shell.quoted(Program.path)) export --format json \(accounts.story); } 2>&1 >/dev/full | cat"
    )
    #expect(!result.output.contains("rror"))
    let first = Shell.run("\(Shell.quoted(Program.path)) \(accounts.story) 2>&1 | head -1")
    #expect(first.output == "New bridge opens after nine years\n")
  }

  /// What is lost is no success.
  @Test func aFullDiskIsTold() throws {
    let accounts = try Accounts()
    for command in ["export --format json", "quotations", "compare", "compare --format markdown"] {
      let result = Program.run("\(command) \(accounts.story) 2>&1 >/dev/full")
      #expect(result.status == 1)
      #expect(
        result.output.lowercased() == "broadsheet: standard output: no space left on device\n")
    }
  }
}
