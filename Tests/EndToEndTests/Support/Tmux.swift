import Foundation
import Glibc
import Testing

/// A terminal of a fixed size with a shell in it, on a tmux server of its own.
final class Tmux {
  /// What stands at the beginning of the shell's line.
  static let prompt = "ready$"
  /// How long anything may take, in seconds; only a failing test waits so long.
  private static let patience = 15.0

  /// What a test that waited in vain throws, as what follows would be in vain too.
  struct NeverCame: Error {
    let what: String
  }

  private let folder: Folder
  private let socket: String

  /// - Parameter environment: more variables for the shell, such as `TERM=dumb`.
  init(columns: Int = 100, rows: Int = 30, environment: [String] = []) throws {
    folder = try Folder()
    socket = folder.path + "/socket"
    try folder.write(
      "set -g default-terminal tmux-256color\nset -g status off\nset -g escape-time 0\nset -g set-clipboard on\n",
      to: "tmux.conf")
    let shell =
      ([
        "env", "-i", "PATH=/usr/bin:/bin", "HOME=\(folder.path)", "LC_ALL=C.UTF-8", "TZ=UTC",
        "TERM=tmux-256color", "HISTFILE=", "PS1=\(Self.prompt) ",
      ] + environment + ["bash", "--norc", "--noprofile"])
      .map(Shell.quoted).joined(separator: " ")
    let server = "tmux -S \(socket) -f \(folder.path)/tmux.conf"
    let result = Shell.run(
      "\(server) new-session -d -x \(columns) -y \(rows) \(Shell.quoted(shell)) >/dev/null 2>&1 </dev/null"
    )
    #expect(result.status == 0)
    try wait(for: Self.prompt)
  }

  deinit {
    command("kill-server")
  }

  /// Runs the program in the shell.
  func start(_ arguments: String) {
    type("\(Shell.quoted(Program.path)) \(arguments)")
    press("Enter")
  }

  /// Types text as it is.
  func type(_ text: String) {
    command("send-keys -l -- \(Shell.quoted(text))")
  }

  /// Presses keys by the names tmux has for them.
  func press(_ keys: String...) {
    command("send-keys \(keys.map(Shell.quoted).joined(separator: " "))")
  }

  /// Sends a signal to the program that the shell runs.
  func kill(_ signal: String) {
    _ = Shell.run("kill -s \(signal) $(cat /proc/\(variable("pane_pid"))/task/*/children)")
  }

  func resize(columns: Int, rows: Int) {
    command("resize-window -x \(columns) -y \(rows)")
  }

  /// The lines of the screen without the blanks at their ends.
  var lines: [String] {
    command("capture-pane -p").output.split(separator: "\n", omittingEmptySubsequences: false)
      .map { String($0.reversed().drop { $0 == " " }.reversed()) }
  }

  var screen: String { lines.joined(separator: "\n") }

  /// Whether a program has the second screen, which is gone when it ends.
  var isOnSecondScreen: Bool { variable("alternate_on") == "1" }

  /// What the shell's job is: `bash` when the program has ended.
  var program: String { variable("pane_current_command") }

  func variable(_ name: String) -> String {
    command("display-message -p '#{\(name)}'").output.trimmingCharacters(in: .newlines)
  }

  /// Copies all that the terminal gets to a file from now on.
  func record(to file: String) {
    command("pipe-pane \(Shell.quoted("cat >>\(Shell.quoted(file))"))")
  }

  @discardableResult
  func command(_ words: String) -> Shell.Result {
    Shell.run("tmux -S \(socket) \(words) 2>/dev/null </dev/null")
  }

  /// Waits until the screen has the text.
  func wait(for text: String, _ place: SourceLocation = #_sourceLocation) throws {
    try wait(until: "the screen has \(text)", place) { screen.contains(text) }
  }

  /// Waits until something is so; records what the screen showed and throws when it never is.
  func wait(
    until what: String, _ place: SourceLocation = #_sourceLocation, _ isSo: () -> Bool
  ) throws {
    let end = Date.now.addingTimeInterval(Self.patience)
    while !isSo() {
      guard Date.now < end else {
        let shown = lines.filter { !$0.isEmpty }.joined(separator: "\n")
        Issue.record("never: \(what); the screen was\n\(shown)", sourceLocation: place)
        throw NeverCame(what: what)
      }
      usleep(20_000)
    }
  }
}
