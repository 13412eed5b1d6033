import CNcurses
import NewsReader

/// The terminal's screen as ncurses paints it.
struct CursesCanvas: Canvas {
  private var pairs: [Look: Int32] = [:]

  mutating func put(_ glyph: Glyph, row: Int, column: Int, look: Look) {
    let scalars = glyph.scalars
    curses_put(
      Int32(row), Int32(column), scalars.0, scalars.1, scalars.2, scalars.3, scalars.4,
      Self.attributes(of: look), pair(of: look))
  }

  func clear() {
    erase()
  }

  func refresh(cursor: Position?) {
    curses_refresh(cursor != nil, Int32(cursor?.row ?? 0), Int32(cursor?.column ?? 0))
  }

  /// The number of the pair of colours; pair 0 is the terminal's own.
  private mutating func pair(of look: Look) -> Int32 {
    guard look.foreground != Look.ownColour || look.background != Look.ownColour else { return 0 }
    if let known = pairs[look] { return known }
    let pair = max(0, alloc_pair(Int32(look.foreground), Int32(look.background)))
    pairs[look] = pair
    return pair
  }

  private static func attributes(of look: Look) -> UInt32 {
    var bits: UInt32 = 0
    if look.attributes.contains(.bold) { bits |= curses_bold }
    if look.attributes.contains(.dim) { bits |= curses_dim }
    if look.attributes.contains(.italic) { bits |= curses_italic }
    if look.attributes.contains(.underline) { bits |= curses_underline }
    if look.attributes.contains(.reverse) { bits |= curses_reverse }
    return bits
  }
}
