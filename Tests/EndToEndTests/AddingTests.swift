import TestSupport
import Testing

/// What `broadsheet add` says of its end.
struct AddingTests {
  private let folder: Folder
  private var add: String { "add --library \(Shell.quoted(folder.path + "/library"))" }

  init() throws {
    folder = try Folder()
  }

  @Test func itFailsWhenNothingAtAllCouldBeRead() throws {
    let text = Shell.quoted(try folder.write("The lock\n\nIt leaks.\n", to: "lock.txt"))
    #expect(Program.run("\(add) /nowhere 2>/dev/null").status == 1)
    #expect(Program.run("\(add) /nowhere http://127.0.0.1:9/ 2>/dev/null").status == 1)
    #expect(Program.run("\(add) /nowhere \(text) 2>/dev/null").status == 0)
    #expect(Program.run("\(add) \(text) /nowhere 2>/dev/null").status == 0)
  }

  @Test func itTellsThatItWasInterrupted() throws {
    let server = TestServer(["/a": .slow(Array("HTTP/1.1 200 OK\r\n\r\n".utf8))])
    defer { server.stop() }
    let terminal = try Tmux()
    terminal.start("\(add) \(server.url("/a"))")
    try terminal.wait(until: "the page is asked for") { !server.asked.isEmpty }
    terminal.press("C-c")
    try terminal.wait(for: "interrupted: ")
    terminal.type("echo status=$?")
    terminal.press("Enter")
    try terminal.wait(for: "status=130")
  }

  @Test func aTableIsReadByTheColumnsThatAreNamedLater() throws {
    let table = Shell.quoted(try folder.write("kopf,prosa\nLock,It leaks.\n", to: "odd.csv"))
    #expect(Program.run("\(add) \(table) 2>/dev/null").status == 1)
    let named = "\(add) --column text=prosa \(table)"
    #expect(Program.run(named).output == "1 added\n")
    #expect(Program.run(named).output == "1 unchanged\n")
    #expect(Program.run("\(add) \(table)").output == "1 unchanged\n")
  }
}
