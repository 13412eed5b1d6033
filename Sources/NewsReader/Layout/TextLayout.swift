import NewsCore

/// An article as lines of byte ranges for one width; blocks that are shown are covered without a
/// gap.
struct TextLayout: Hashable, Sendable {
  /// The width the lines were made for, in columns.
  let width: Int
  let showsFurniture: Bool
  let lines: [TextLine]

  static let empty = TextLayout(width: 0, showsFurniture: false, lines: [])

  /// The index of the line that shows the byte at `offset`, or the nearest before it, or else after
  /// it.
  func line(at offset: Int) -> Int {
    var index = max(0, lines.partitioningIndex { $0.span.start > offset } - 1)
    while index > 0 && lines[index].isBlank { index -= 1 }
    return index
  }

  /// The index of the `count`th line with text after `index` (before it when negative), as far as
  /// there is one.
  func textLine(from index: Int, by count: Int) -> Int {
    guard !lines.isEmpty else { return 0 }
    let step = count < 0 ? -1 : 1
    var found = min(max(index, 0), lines.count - 1)
    var left = abs(count)
    var next = found + step
    while left > 0 && lines.indices.contains(next) {
      if !lines[next].isBlank {
        found = next
        left -= 1
      }
      next += step
    }
    return found
  }

  /// The index of the line with text that is nearest to `index`, those after it first.
  func nearestTextLine(to index: Int) -> Int {
    guard !lines.isEmpty else { return 0 }
    let start = min(max(index, 0), lines.count - 1)
    guard lines[start].isBlank else { return start }
    let after = textLine(from: start, by: 1)
    return lines[after].isBlank ? textLine(from: start, by: -1) : after
  }
}
