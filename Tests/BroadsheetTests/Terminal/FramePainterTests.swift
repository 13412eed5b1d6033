import CNcurses
import TestSupport
import Testing

@testable import NewsReader
@testable import broadsheet

/// Painting frames one after the other.
struct FramePainterTests {
  private let theme = Theme(.dark, colours: 256, hasItalics: true)

  init() {
    curses_use_utf8()
  }

  private func frame(_ rows: String..., style: Style = Style(.text)) -> Frame {
    var frame = Frame(size: Size(columns: 8, rows: rows.count))
    for (row, text) in rows.enumerated() {
      frame.write(CellText(text), column: 0, row: row, columns: 8, style)
    }
    return frame
  }

  @Test func putsOnlyWhatDiffers() {
    var painter = FramePainter(theme: theme)
    var canvas = SketchCanvas(size: Size(columns: 8, rows: 2))
    painter.paint(frame("abcdef", "second"), on: &canvas)
    canvas.puts = 0
    painter.paint(frame("abXdeY", "second"), on: &canvas)
    #expect(canvas.puts == 2)
    canvas.puts = 0
    painter.paint(frame("abXdeY", "second"), on: &canvas)
    #expect(canvas.puts == 0)
    painter.paint(frame("abXdeY", "second", style: Style(.person)), on: &canvas)
    #expect(canvas.puts == 12)
  }

  @Test func putsEverythingAfterForgetting() {
    var painter = FramePainter(theme: theme)
    var canvas = SketchCanvas(size: Size(columns: 8, rows: 1))
    painter.paint(frame("abcdefgh"), on: &canvas)
    canvas.puts = 0
    painter.forget()
    painter.paint(frame("abcdefgh"), on: &canvas)
    #expect(canvas.puts == 8)
  }

  @Test(arguments: [
    // The old text, the new one, and the columns put: a wide character is never halved.
    ("中bcd", "axbcd", [0..<2]), ("abcd", "中cd", [0..<2]), ("a中d", "aXYd", [1..<3]),
    ("中文", "文中", [0..<4]), ("ab中", "xb中", [0..<1]), ("中a文b", "中x文b", [2..<3]),
  ])
  func neverHalvesAWideCharacter(old: String, new: String, runs: [Range<Int>]) {
    #expect(FramePainter.changedRuns(frame(new).row(0), frame(old).row(0)) == runs)
  }

  @Test func movesOrHidesTheCursor() {
    var painter = FramePainter(theme: theme)
    var canvas = SketchCanvas(size: Size(columns: 8, rows: 1))
    var frame = frame("a")
    frame.cursor = Position(column: 3, row: 0)
    painter.paint(frame, on: &canvas)
    #expect(canvas.cursor == Position(column: 3, row: 0))
    frame.cursor = nil
    painter.paint(frame, on: &canvas)
    #expect(canvas.cursor == nil)
    #expect(canvas.refreshes == 2)
  }

  @Test(arguments: 0..<20) func aRowOfFramesLooksLikeTheLastOneAlone(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let size = Size(columns: 8, rows: 3)
    var painter = FramePainter(theme: theme)
    var canvas = SketchCanvas(size: size)
    for _ in 0..<30 {
      let frame = randomFrame(size, &generator)
      painter.paint(frame, on: &canvas)
      var fresh = FramePainter(theme: theme)
      var whole = SketchCanvas(size: size)
      fresh.paint(frame, on: &whole)
      #expect(canvas.squares == whole.squares)
    }
  }

  private func randomFrame(_ size: Size, _ generator: inout SeededGenerator) -> Frame {
    var frame = Frame(size: size)
    for row in 0..<size.rows {
      var text = ""
      for _ in 0..<8 { text.append("ab 中文é".randomElement(using: &generator) ?? " ") }
      let style = Style(Bool.random(using: &generator) ? .text : .person)
      frame.write(CellText(text), column: 0, row: row, columns: size.columns, style)
    }
    return frame
  }
}
