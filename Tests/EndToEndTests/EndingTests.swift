import Foundation
import Testing

/// However the reader ends, it leaves a terminal in which one can type.
@Suite(.serialized)
struct EndingTests {
  @Test(arguments: [
    "ILL", "TRAP", "SEGV", "BUS", "FPE", "ABRT", "QUIT", "TERM", "HUP", "INT",
  ])
  func leavesACookedTerminal(signal: String) throws {
    let accounts = try Accounts()
    let terminal = try Tmux()
    terminal.type("ulimit -c 0; stty -a >\(accounts.folder.path)/before")
    terminal.press("Enter")
    terminal.start(accounts.story)
    try terminal.wait(for: "Protest at the opening")
    terminal.kill(signal)
    try terminal.wait(until: "the shell is back") { terminal.program == "bash" }
    #expect(!terminal.isOnSecondScreen)
    #expect(terminal.variable("cursor_flag") == "1")
    #expect(terminal.variable("mouse_any_flag") == "0")
    terminal.type("echo status=$?; stty -a >\(accounts.folder.path)/after; echo done")
    terminal.press("Enter")
    try terminal.wait(for: "\ndone")
    let before = try accounts.folder.text(of: "before")
    #expect(before.contains(" icanon"))
    #expect(try accounts.folder.text(of: "after") == before)
    let number =
      Int(Shell.run("/bin/kill -l \(signal)").output.trimmingCharacters(in: .newlines)) ?? 0
    #expect(terminal.screen.contains("status=\(128 + number)"))
  }

  @Test func comesBackAfterAStopThatNobodyCanCatch() throws {
    let accounts = try Accounts()
    let terminal = try Tmux()
    terminal.start(accounts.story)
    try terminal.wait(for: "Protest at the opening")
    terminal.kill("STOP")
    try terminal.wait(for: "Stopped")
    terminal.type("fg")
    terminal.press("Enter")
    try terminal.wait(until: "the reader is back") {
      terminal.screen.contains("Protest at the opening") && !terminal.screen.contains("Stopped")
    }
    terminal.press("Q")
    try terminal.wait(until: "the shell is back") { terminal.program == "bash" }
  }
}
