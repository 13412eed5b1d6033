import NewsReader

/// What the terminal sent, one piece at a time.
enum KeyInput: Hashable {
  case scalar(Unicode.Scalar)
  /// A key that ncurses knows, by its code.
  case code(Int32)
  /// A button pressed at a cell; `milliseconds` counts from any fixed moment.
  case button(MouseButton, Position, milliseconds: Int)
}
