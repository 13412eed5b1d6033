import Foundation
import Testing

/// The terminal guard in programs that fail by themselves.
@Suite(.serialized)
struct GuardTests {
  @Test(arguments: [
    ("trap", "trapped on purpose"), ("index", "out of range"), ("overflow", "words"),
    ("overflow-in-thread", "words"), ("abort", "words"), ("end", "words"),
  ])
  func givesTheTerminalBack(failure: String, message: String) throws {
    let terminal = try Tmux()
    let folder = try Folder()
    terminal.type("ulimit -c 0; stty -a >\(folder.path)/before")
    terminal.press("Enter")
    terminal.type("\(Shell.quoted(Program.probe)) \(failure); echo status=$?")
    terminal.press("Enter")
    // Standard error was kept back while the screen was taken.
    try terminal.wait(for: "words for standard error")
    try terminal.wait(for: "\nstatus=")
    #expect(terminal.screen.contains("status=0") == (failure == "end"))
    #expect(terminal.screen.contains(message))
    #expect(!terminal.isOnSecondScreen)
    #expect(terminal.variable("cursor_flag") == "1")
    #expect(terminal.variable("mouse_any_flag") == "0")
    terminal.type("stty -a >\(folder.path)/after; echo done")
    terminal.press("Enter")
    try terminal.wait(for: "\ndone")
    #expect(try folder.text(of: "after") == folder.text(of: "before"))
  }
}
