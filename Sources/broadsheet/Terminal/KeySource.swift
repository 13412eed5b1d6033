import CNcurses
import Glibc
import NewsReader

/// Reads what the terminal has sent, without waiting.
@safe final class KeySource {
  private let window: UnsafeMutablePointer<WINDOW>

  /// Nil when ncurses has no memory left.
  init?() {
    guard let window = unsafe curses_key_window() else { return nil }
    unsafe self.window = window
  }

  /// The next piece; nil when there is no more now.
  func next() -> KeyInput? {
    while true {
      let value = unsafe curses_read(window)
      if value < 0 { return nil }
      guard value & curses_key_flag != 0 else {
        guard let scalar = Unicode.Scalar(UInt32(truncatingIfNeeded: value)) else { continue }
        return .scalar(scalar)
      }
      let code = Int32(truncatingIfNeeded: value)
      guard code == KEY_MOUSE else { return .code(code) }
      if let button = button() { return button }
    }
  }

  private func button() -> KeyInput? {
    var row: Int32 = 0
    var column: Int32 = 0
    let number = unsafe curses_mouse(&row, &column)
    let position = Position(column: Int(column), row: Int(row))
    switch number {
    case 1: return .button(.first, position, milliseconds: Self.now())
    case 4: return .button(.wheelUp, position, milliseconds: Self.now())
    case 5: return .button(.wheelDown, position, milliseconds: Self.now())
    default: return nil
    }
  }

  private static func now() -> Int {
    var time = timespec()
    unsafe clock_gettime(CLOCK_MONOTONIC, &time)
    return time.tv_sec * 1000 + time.tv_nsec / 1_000_000
  }
}
