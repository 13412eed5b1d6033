import Foundation
import Testing

/// A library whose index is missing or damaged: whoever reads it makes the index anew.
struct LostIndexTests {
  private let news: NewsFolder
  private let library: String
  private var index: String { library + "/index.sqlite" }
  private var options: String { "--library \(Shell.quoted(library))" }

  init() throws {
    news = try NewsFolder(articles: 4)
    library = news.library("library")
    #expect(news.add(to: library).status == 0)
  }

  private func lose() throws {
    for end in ["", "-wal", "-shm"] { try? FileManager.default.removeItem(atPath: index + end) }
  }

  @Test(arguments: [
    "search ferry", "entities", "quotations said:calder", "stories", "follow",
  ])
  func commandsThatReadMakeItAnew(command: String) throws {
    let expected = Program.run("\(command) \(options) 2>/dev/null")
    let end = "; it is made anew and nothing is lost\n"
    try lose()
    let told = Program.run("\(command) \(options) 2>&1 >/dev/null")
    #expect(told.output.hasPrefix("broadsheet: the library has no index of this version" + end))
    #expect(Program.run("\(command) \(options) 2>/dev/null") == expected)
    try Data("no database at all, and long enough".utf8).write(to: URL(fileURLWithPath: index))
    let damaged = Program.run("\(command) \(options) 2>&1 >/dev/null")
    #expect(damaged.output.hasPrefix("broadsheet: the index of the library is damaged" + end))
  }

  @Test func theReaderMakesItAnew() throws {
    try lose()
    let terminal = try Tmux(columns: 140)
    terminal.start(options)
    try terminal.wait(for: "Stories, newest first · 1/")
    terminal.press("Q")
    try terminal.wait(for: Tmux.prompt)
  }

  @Test func withoutTheRightToWriteItSaysWhatToRun() throws {
    try lose()
    let held = Shell.run(
      """
      exec 9<>\(Shell.quoted(library))/library.lock; flock -n 9 || exit 9; echo 4711 >&9
      \(Shell.quoted(Program.path)) search ferry \(options) 2>&1 9<&- </dev/null
      """)
    #expect(held.status == 1)
    #expect(held.output.contains("make it anew with: broadsheet add --library \(library)"))
    #expect(held.output.contains("not done now: process 4711 writes to the library"))
  }

  @Test func addingNothingBringsTheIndexUpToDate() throws {
    #expect(Program.run("add \(options)").output == "the index is up to date\n")
    try lose()
    #expect(Program.run("add \(options)").output == "4 indexed anew\n")
  }
}
