import CNcurses
import NewsReader

/// Turns what the terminal sent into keys, mouse events and pasted text.
struct KeyDecoder {
  /// Two clicks on one cell within this time are a double click.
  static let doubleClickMilliseconds = 400
  /// The most scalars that are taken from one paste.
  static let pasteLimit = 1 << 16

  private var pasted: String.UnicodeScalarView?
  private var lastClick: (position: Position, milliseconds: Int)?

  /// All events there are now; `next` gives nil when the terminal has sent no more.
  mutating func events(_ next: () -> KeyInput?) -> [Event] {
    var events: [Event] = []
    var follower: KeyInput?
    while let input = follower ?? next() {
      follower = nil
      if input == .scalar("\u{1B}"), pasted == nil {
        follower = next()
        if Self.isSequence(follower, next) {
          follower = nil
        } else {
          events.append(.key(.escape))
        }
      } else if let event = event(for: input) {
        events.append(event)
      }
    }
    return events
  }

  private mutating func event(for input: KeyInput) -> Event? {
    if pasted != nil { return eventInPaste(for: input) }
    switch input {
    case .button(let button, let position, let milliseconds):
      return .mouse(mouseEvent(button, position, milliseconds))
    case .code(curses_key_paste_start):
      pasted = String.UnicodeScalarView()
      return nil
    case .code(let code):
      return Self.key(forCode: code).map(Event.key)
    case .scalar(let scalar):
      return Self.key(for: scalar).map(Event.key)
    }
  }

  private mutating func eventInPaste(for input: KeyInput) -> Event? {
    switch input {
    case .code(curses_key_paste_end):
      let text = String(pasted ?? String.UnicodeScalarView())
      pasted = nil
      return .paste(text)
    case .scalar(let scalar):
      if pasted?.count ?? 0 < Self.pasteLimit { pasted?.append(scalar == "\r" ? "\n" : scalar) }
    case .code, .button: break
    }
    return nil
  }

  private mutating func mouseEvent(
    _ button: MouseButton, _ position: Position, _ milliseconds: Int
  ) -> MouseEvent {
    switch button {
    case .wheelUp: return MouseEvent(.wheelUp, at: position)
    case .wheelDown: return MouseEvent(.wheelDown, at: position)
    case .first: break
    }
    if let lastClick, lastClick.position == position,
      milliseconds - lastClick.milliseconds <= Self.doubleClickMilliseconds
    {
      self.lastClick = nil
      return MouseEvent(.doubleClick, at: position)
    }
    lastClick = (position, milliseconds)
    return MouseEvent(.click, at: position)
  }

  /// Whether an escape and what follows it are a sequence of a key nobody knows, which is passed over
  /// whole so that its letters are not taken for keys. Else both are keys of their own: no key is taken
  /// with Alt, and one that is pressed soon after Escape may arrive with it.
  private static func isSequence(_ follower: KeyInput?, _ next: () -> KeyInput?) -> Bool {
    switch follower {
    case .scalar("["):
      guard var input = next() else { return false }
      while case .scalar(let parameter) = input, !("@"..."~").contains(parameter) {
        guard let following = next() else { break }
        input = following
      }
      return true
    case .scalar("O"): return next() != nil
    default: return false
    }
  }

  private static func key(for scalar: Unicode.Scalar) -> Key? {
    switch scalar.value {
    case 0x09: .tab
    case 0x0A, 0x0D: .enter
    case 0x08, 0x7F: .backspace
    case 0x01...0x1A:
      .control(Character(Unicode.Scalar(UInt8(scalar.value + 0x60))))
    case 0x1F: .control("_")
    case 0x00, 0x1B...0x1E, 0x80...0x9F: nil
    default: .character(Character(scalar))
    }
  }

  private static func key(forCode code: Int32) -> Key? {
    switch code {
    case KEY_UP: .up
    case KEY_DOWN: .down
    case KEY_LEFT: .left
    case KEY_RIGHT: .right
    case KEY_PPAGE: .pageUp
    case KEY_NPAGE: .pageDown
    case KEY_HOME, KEY_A1: .home
    case KEY_END, KEY_C1: .end
    case KEY_ENTER: .enter
    case KEY_BTAB: .backTab
    case KEY_BACKSPACE: .backspace
    case KEY_DC: .delete
    case KEY_F0 + 1...KEY_F0 + 63: .function(Int(code - KEY_F0))
    default: nil
    }
  }
}
