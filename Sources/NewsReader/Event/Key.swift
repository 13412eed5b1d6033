/// A key as the user means it.
public enum Key: Hashable, Sendable {
  case character(Character)
  /// A letter with Control: `.control("o")`.
  case control(Character)
  /// F1 is `.function(1)`.
  case function(Int)
  case up, down, left, right
  case pageUp, pageDown, home, end
  case enter, escape, tab, backTab, backspace, delete
}
