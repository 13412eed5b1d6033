import CTerminalGuard
import Glibc

/// A program that takes the terminal over and then fails in the way its argument names, for the
/// tests of the guard.
@main
enum GuardProbe {
  static func main() {
    guard terminal_guard_install(STDIN_FILENO) >= 0 else { exit(2) }
    terminal_guard_enter()
    takeScreen()
    write("words for standard error\n", to: STDERR_FILENO)
    switch CommandLine.arguments.dropFirst().first {
    case "trap": fatalError("trapped on purpose")
    case "index": print([1, 2][CommandLine.arguments.count + 5])
    case "overflow": print(depth(of: 1))
    case "overflow-in-thread": overflowInThread()
    case "abort": abort()
    default:
      terminal_guard_reset()
      exit(0)
    }
  }

  /// Raw mode, second screen, no cursor, mouse and bracketed paste on.
  private static func takeScreen() {
    var settings = termios()
    unsafe tcgetattr(STDIN_FILENO, &settings)
    unsafe cfmakeraw(&settings)
    unsafe tcsetattr(STDIN_FILENO, TCSANOW, &settings)
    write("\u{1B}[?1049h\u{1B}[?25l\u{1B}[?1000h\u{1B}[?1006h\u{1B}[?2004h", to: STDOUT_FILENO)
  }

  private static func write(_ text: String, to file: Int32) {
    let bytes = Array(text.utf8)
    _ = unsafe Glibc.write(file, bytes, bytes.count)
  }

  /// Calls itself until there is no stack left.
  @inline(never)
  private static func depth(of number: Int) -> Int {
    number == Int.max ? 0 : 1 + depth(of: number + 1) * 2 % 7
  }

  private static func overflowInThread() {
    var thread = pthread_t()
    let body: @convention(c) (UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? = { _ in
      terminal_guard_cover_thread()
      print(GuardProbe.depth(of: 1))
      return unsafe UnsafeMutableRawPointer?.none
    }
    unsafe pthread_create(&thread, nil, body, nil)
    pthread_join(thread, nil)
  }
}
