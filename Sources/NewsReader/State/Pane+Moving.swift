extension Pane {
  /// Moves the cursor by lines with text, the view after it.
  mutating func moveLines(_ count: Int) {
    moveCursor(toLine: layout.textLine(from: cursorLine, by: count))
  }

  /// Moves view and cursor together, by the whole view less two lines or half of it.
  mutating func movePages(_ count: Int, half: Bool = false) {
    let step = max(1, half ? viewport.height / 2 : viewport.height - 2) * count
    let before = viewport.top
    let line = cursorLine
    viewport.top += step
    viewport.clamp(to: layout.lines.count)
    let moved = viewport.top - before
    let isAtEnd = abs(moved) < abs(step)
    let next = layout.nearestTextLine(to: line + (isAtEnd ? step : moved))
    moveCursor(toLine: next, follows: false)
    pullCursor()
  }

  /// Goes to the first line or the last.
  mutating func moveToEnd(_ last: Bool) {
    goal = 0
    moveCursor(toLine: layout.nearestTextLine(to: last ? layout.lines.count - 1 : 0))
    if !last { viewport.top = 0 }
  }

  /// Moves to the first line of a following or, when negative, preceding paragraph.
  mutating func moveParagraphs(_ count: Int) {
    var index = cursorLine
    for _ in 0..<abs(count) {
      let next = count > 0 ? nextParagraph(after: index) : paragraph(before: index)
      if next == index { break }
      index = next
    }
    moveCursor(toLine: index)
  }

  /// Scrolls the view; the cursor stays on its line as long as that is visible.
  mutating func scroll(_ count: Int) {
    viewport.top += count
    viewport.clamp(to: layout.lines.count)
    pullCursor()
  }

  /// Brings the cursor into the view.
  mutating func pullCursor() {
    let line = cursorLine
    let first = viewport.top == 0 ? 0 : viewport.top + viewport.margin
    let bottom = viewport.top + viewport.height
    let last = bottom >= layout.lines.count ? bottom - 1 : bottom - 1 - viewport.margin
    if line < first {
      moveCursor(toLine: layout.textLine(from: first - 1, by: 1), follows: false)
    } else if line > last {
      moveCursor(toLine: layout.textLine(from: last + 1, by: -1), follows: false)
    }
  }

  mutating func moveCursor(toLine line: Int, follows: Bool = true) {
    guard layout.lines.indices.contains(line) else { return }
    cursor = offset(atColumn: goal, inLine: line)
    if follows { viewport.follow(line, of: layout.lines.count) }
  }

  private func nextParagraph(after index: Int) -> Int {
    let block = layout.lines.indices.contains(index) ? layout.lines[index].block : -1
    var next = index
    while layout.lines.indices.contains(next),
      layout.lines[next].isBlank || layout.lines[next].block == block
    {
      next += 1
    }
    return layout.lines.indices.contains(next)
      ? next : layout.nearestTextLine(to: layout.lines.count - 1)
  }

  private func paragraph(before index: Int) -> Int {
    let start = firstLine(ofParagraphAt: index)
    return start < index ? start : firstLine(ofParagraphAt: layout.textLine(from: start, by: -1))
  }

  /// The first line of the paragraph that a line belongs to.
  func firstLine(ofParagraphAt index: Int) -> Int {
    guard layout.lines.indices.contains(index) else { return 0 }
    var first = index
    while first > 0 && layout.lines[first - 1].block == layout.lines[index].block { first -= 1 }
    return first
  }
}
