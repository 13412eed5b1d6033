import CNcurses
import CTerminalGuard
import Glibc
import NewsReader

/// The terminal the reader has taken over, from opening to giving it back.
final class Terminal {
  let hasItalics: Bool
  let keys: KeySource
  /// The file keys come from, for `poll`.
  let keyFile: Int32
  /// The end of the pipe that signals and answers wake the loop through, for `poll`.
  let wakeFile: Int32

  /// Whether standard output is a terminal that could show a screen.
  static var isWanted: Bool {
    guard isatty(STDOUT_FILENO) == 1, let name = Environment.value(of: "TERM") else { return false }
    return !name.isEmpty && name != "dumb"
  }

  /// Takes the terminal over; nil when there is none that can show a screen.
  init?() {
    curses_use_utf8()
    guard Self.isWanted, let keyFile = Self.keyFile(), let name = Self.name() else { return nil }
    let wakeFile = terminal_guard_install(keyFile)
    guard wakeFile >= 0 else { return nil }
    terminal_guard_enter()
    guard unsafe curses_open(name, keyFile) != nil, let keys = KeySource() else {
      terminal_guard_reset()
      return nil
    }
    self.keyFile = keyFile
    self.wakeFile = wakeFile
    self.keys = keys
    hasItalics = unsafe curses_has("sitm")
    takeInput()
  }

  /// Starts colours; how many there are, 0 for none. To be called once, and only when colours are
  /// wanted.
  func startColours() -> Int {
    Int(curses_start_colours())
  }

  /// The size now, at least one cell.
  var size: Size {
    var window = winsize()
    if unsafe ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &window) == 0, window.ws_row > 0,
      window.ws_col > 0
    {
      return Size(columns: Int(window.ws_col), rows: Int(window.ws_row))
    }
    return unsafe Size(
      columns: max(1, Int(getmaxx(curses_screen()))), rows: max(1, Int(getmaxy(curses_screen()))))
  }

  /// Tells ncurses that the size has changed.
  func resize(to size: Size) {
    resizeterm(Int32(size.rows), Int32(size.columns))
    curses_free_margins(Int32(size.rows))
  }

  /// Makes the next refresh send the whole screen.
  func forget() {
    curses_forget()
  }

  /// Takes the terminal over again after somebody else had it.
  func takeBack() {
    terminal_guard_enter()
    takeInput()
    curses_forget()
  }

  /// Gives the terminal back to the shell in order.
  func leave() {
    curses_use_mouse(false)
    send("\u{1B}[?2004l")
    curs_set(1)
    endwin()
    terminal_guard_leave()
  }

  /// Gives the terminal to the shell until it continues the program.
  func suspend() {
    leave()
    terminal_guard_stop()
    takeBack()
  }

  /// Puts text on the clipboard of the terminal (OSC 52); the terminal decides whether it wants it.
  func copy(_ text: String) {
    send("\u{1B}]52;c;\(Base64.text(of: Array(text.utf8)))\u{07}")
  }

  private func takeInput() {
    reset_prog_mode()
    curses_use_mouse(true)
    send("\u{1B}[?2004h")
  }

  private func send(_ sequence: String) {
    StandardFile.output.write(Array(sequence.utf8))
  }

  /// Standard input when it is a terminal, else the terminal the program was started from.
  private static func keyFile() -> Int32? {
    if isatty(STDIN_FILENO) == 1 { return STDIN_FILENO }
    let file = unsafe open("/dev/tty", O_RDWR | O_CLOEXEC)
    return file >= 0 ? file : nil
  }

  /// The first name of a terminal that is known here and can show a screen.
  private static func name() -> String? {
    let name = Environment.value(of: "TERM") ?? ""
    return [name, "xterm-256color", "ansi"].first { name in
      unsafe curses_knows(name, STDOUT_FILENO)
    }
  }
}
