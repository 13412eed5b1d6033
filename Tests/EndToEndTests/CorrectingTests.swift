import Foundation
import Testing

/// Corrections from the keys to the file and back.
@Suite(.serialized)
struct CorrectingTests {
  private let accounts: Accounts
  private let file: String

  init() throws {
    accounts = try Accounts()
    file = accounts.folder.path + "/corrections"
  }

  private func start(_ terminal: Tmux) throws {
    terminal.start("--corrections \(file) \(accounts.story)")
    try terminal.wait(for: "Protest at the opening")
  }

  /// A reader at the list of articles, in which the two accounts are one story.
  private func listed() throws -> Tmux {
    let terminal = try Tmux(columns: 120, rows: 30)
    try start(terminal)
    terminal.type("gl")
    try terminal.wait(for: "2 accounts")
    return terminal
  }

  /// How many stories of one account the command finds.
  private var storiesOfOne: Int {
    let stories = Program.run("stories --corrections \(file) \(accounts.story)").output
    return stories.split(separator: "\n").count { $0.hasSuffix("· 1 account") }
  }

  /// Waits until the index of names says how often Laura Bennett is named, and whether Peter Aldous
  /// is there.
  private func waitForNames(
    _ terminal: Tmux, bennett: Int, hasAldous: Bool,
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    try terminal.wait(until: "Bennett \(bennett), Aldous \(hasAldous)", sourceLocation) {
      let names = terminal.lines.map { line in
        line.drop { $0 == "▸" || $0 == " " }.split(separator: " ").map(String.init)
      }
      return names.contains { $0.starts(with: ["Laura", "Bennett", "person", "\(bennett)"]) }
        && names.contains { $0.starts(with: ["Peter", "Aldous"]) } == hasAldous
    }
  }

  /// A story is parted in the list of articles, and every command knows it.
  @Test func takesAnAccountOutOfItsStory() throws {
    let terminal = try listed()
    terminal.type("GCs")
    try terminal.wait(for: "is a story of its own now; U undoes")
    try terminal.wait(until: "there is no story of two") { !terminal.screen.contains("2 accounts") }
    #expect(storiesOfOne == 2)
    terminal.type("U")
    try terminal.wait(for: "2 accounts")
    terminal.press("Q")
    try terminal.wait(for: Tmux.prompt)
  }

  /// The program does not end before what was corrected last is in the file.
  @Test func keepsWhatIsCorrectedLast() throws {
    let terminal = try listed()
    terminal.type("GCsQ")
    try terminal.wait(for: Tmux.prompt)
    #expect(storiesOfOne == 2)
  }

  /// Two passages in other words are anchored, also the next time and on the command line.
  @Test func anchorsPassagesAndRemembers() throws {
    let terminal = try Tmux(columns: 120, rows: 30)
    try start(terminal)
    terminal.type("}ga")
    try terminal.wait(for: "ga at the same passage of another pane anchors both")
    terminal.press("Tab")
    terminal.type("}ga")
    try terminal.wait(for: "anchored to each other; U undoes")
    terminal.press("Q")
    try terminal.wait(until: "the shell is back") { terminal.program == "bash" }
    #expect(try accounts.folder.text(of: "corrections").contains("\nanchor passage "))
    let told = Program.run("compare --format json --corrections \(file) \(accounts.story)").output
    #expect(told.contains(#""certainty":100,"reasons":["your anchor"]"#))
    try start(terminal)
    try terminal.wait(for: "≡")
  }

  @Test func mergesUndoesRedoesAndRemembers() throws {
    let terminal = try Tmux(columns: 120, rows: 30)
    try start(terminal)
    terminal.type("gi/aldous")
    try terminal.wait(for: "with “aldous”")
    terminal.press("Enter")
    terminal.type("Cm")
    try terminal.wait(for: "Peter Aldous is the same as")
    terminal.type("laur")
    try terminal.wait(for: "the same as · 1/1")
    terminal.press("Enter")
    try terminal.wait(for: "U undoes")
    terminal.press("Escape")
    try terminal.wait(until: "the filter is gone") { !terminal.screen.contains("with “aldous”") }
    try waitForNames(terminal, bennett: 6, hasAldous: false)
    #expect(try accounts.folder.text(of: "corrections").contains("Peter Aldous"))
    terminal.type("U")
    try terminal.wait(for: "Ctrl-R does it again")
    try waitForNames(terminal, bennett: 5, hasAldous: true)
    #expect(try !accounts.folder.text(of: "corrections").contains("Peter Aldous"))
    terminal.press("C-r")
    try waitForNames(terminal, bennett: 6, hasAldous: false)
    terminal.press("Q")
    try terminal.wait(until: "the shell is back") { terminal.program == "bash" }
    try start(terminal)
    terminal.type("gi")
    try waitForNames(terminal, bennett: 6, hasAldous: false)
  }

  @Test func theTargetGoesOnUnderItsNewName() throws {
    let terminal = try Tmux(columns: 120, rows: 30)
    try start(terminal)
    terminal.type("e*")
    try terminal.wait(for: "Laura Bennett 1/5")
    terminal.type("Cr")
    try terminal.wait(for: "rename Laura Bennett to: Laura Bennett")
    terminal.press("C-u")
    terminal.type("Mayor of Norholt")
    terminal.press("Enter")
    try terminal.wait(for: "U undoes")
    terminal.type("n")
    try terminal.wait(for: "Mayor of Norholt 2/5")
    terminal.type("U")
    try terminal.wait(for: "Ctrl-R does it again")
    terminal.type("n")
    try terminal.wait(for: "Laura Bennett 3/5")
  }
}
