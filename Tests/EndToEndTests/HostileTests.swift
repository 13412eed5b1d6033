import Foundation
import Testing

/// Nothing from a file or its name reaches the terminal as more than text.
@Suite(.serialized)
struct HostileTests {
  /// Sets the window's title, clears the screen, writes backwards, and asks the terminal to answer.
  private static let attack = "\u{1B}]0;owned\u{07}\u{1B}[2J\u{202E}evil\u{202C}\u{9B}31m\u{1B}[6n"

  @Test func keepsEscapeSequencesOfTextAndNameFromTheScreen() throws {
    let folder = try Folder()
    try folder.write(
      "A harmless headline\n\nBefore \(Self.attack) after it.",
      to: "story/\u{1B}[31mname\u{202E}.txt")
    let terminal = try Tmux()
    terminal.record(to: folder.path + "/raw")
    terminal.start("\(folder.path)/story")
    try terminal.wait(for: "after it.")
    terminal.type("gl")
    try terminal.wait(for: "harmless")
    terminal.press("Q")
    try terminal.wait(until: "the shell is back") { terminal.program == "bash" }
    let raw = try folder.text(of: "raw")
    for forbidden in ["\u{1B}]0;", "\u{202E}", "\u{9B}", "\u{1B}[6n", "\u{1B}[31mname"] {
      #expect(!raw.contains(forbidden), "\(forbidden.debugDescription) reached the terminal")
    }
    #expect(terminal.variable("pane_title") != "owned")
  }

  @Test func keepsThemFromMessagesAndFromText() throws {
    let folder = try Folder()
    try folder.write("A headline\n\nText \(Self.attack) text.", to: "a.txt")
    let missing = Program.run("\(Shell.quoted(folder.path + "/" + Self.attack)) 2>&1")
    let text = Program.run("\(folder.path)/a.txt")
    for output in [missing.output, text.output] {
      #expect(!output.isEmpty)
      #expect(
        !output.contains("\u{1B}") && !output.contains("\u{202E}") && !output.contains("\u{9B}"))
    }
  }

  @Test func doesNotHangOnAPipe() throws {
    let folder = try Folder()
    try folder.write("A headline\n\nSome text.", to: "story/a.txt")
    #expect(Shell.run("mkfifo \(folder.path)/story/b.txt").status == 0)
    let result = Program.run("\(folder.path)/story 2>&1")
    #expect(result.status == 0)
    #expect(result.output.contains("b.txt"))
    #expect(result.output.contains("Some text."))
  }

  /// Pages made to break their reader: all end, each by itself, and the one beside them is read.
  @Test func readsAPageBesideHostileOnes() throws {
    let folder = try Folder()
    let many = 1_000_000
    let prose = "<p>The boat goes again from Monday, the office said.</p>"
    try folder.write("<html><h1>Ferry</h1>\(prose)", to: "story/a.html")
    let hostile = [
      "nested": String(repeating: "<div>", count: many),
      "attributes": "<p " + String(repeating: "a=1 ", count: many) + ">x",
      "tags": String(repeating: "<b>", count: many),
      "comments": String(repeating: "<!--", count: many),
      "lists": String(repeating: "<ul><li><a href=x>x</a>", count: 100_000),
    ]
    for (name, html) in hostile {
      try folder.write("<html>\(prose)\(html)", to: "story/\(name).html")
    }
    let line = "\(folder.path)/story/line.html"
    #expect(Shell.run("truncate -s 1G \(line)").status == 0)
    let result = Program.run("export --format csv \(folder.path)/story 2>&1")
    #expect(result.status == 0)
    #expect(result.output.contains("line.html: larger than 64 MiB"))
    for name in ["a"] + hostile.keys.sorted() {
      #expect(result.output.contains("\(folder.path)/story/\(name).html,html,utf-8"))
    }
  }

  /// The command by which the program reads pages for itself is nobody's business.
  @Test func theCommandForPagesIsNotShown() {
    #expect(!Program.run("--help").output.contains("extract-pages"))
  }
}
