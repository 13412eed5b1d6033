/// Which lines of a laid-out article are on the screen.
struct Viewport: Hashable, Sendable {
  /// The index of the first line shown.
  var top = 0
  /// The number of lines there is room for.
  var height = 0

  /// Lines kept visible above and below the cursor where there is room.
  var margin: Int { min(3, max(0, (height - 1) / 4)) }

  /// Keeps the screen filled as long as there are lines.
  mutating func clamp(to count: Int) {
    top = min(max(0, top), max(0, count - height))
  }

  /// Scrolls as little as shows `line` with its margin.
  mutating func follow(_ line: Int, of count: Int) {
    top = min(top, line - margin)
    top = max(top, line - height + 1 + margin)
    clamp(to: count)
  }

  /// Shows `line` in the upper third unless it is on the screen with its margin already.
  mutating func reveal(_ line: Int, of count: Int) {
    if line < top + margin || line > top + height - 1 - margin {
      top = line - height / 3
    }
    clamp(to: count)
  }
}
