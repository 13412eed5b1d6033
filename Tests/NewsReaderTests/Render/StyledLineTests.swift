import NewsCore
import TestSupport
import Testing

@testable import NewsReader

/// What is left of a text in a line that is too short for it.
@Suite struct StyledLineTests {
  /// A text with `⟦⟧` around the words that must be seen, in so many columns.
  private func shown(_ marked: String, columns: Int) -> String {
    let start = marked.prefix { $0 != "⟦" }.utf8.count
    let words = marked.drop { $0 != "⟦" }.dropFirst().prefix { $0 != "⟧" }.utf8.count
    let text = marked.filter { $0 != "⟦" && $0 != "⟧" }
    var line = StyledLine()
    line.add(
      text, showing: TextSpan(start, start + words), in: Style(.heading), columns: columns)
    var frame = Frame(size: Size(columns: 40, rows: 1))
    line.draw(in: &frame, column: 0, row: 0, columns: 40, isSelected: false, words: [])
    return FrameText(frame).lines[0]
  }

  @Test(arguments: [
    ("The mayor saw ⟦Ada Marsh⟧ at noon.", 40, "The mayor saw Ada Marsh at noon."),
    ("The mayor saw ⟦Ada Marsh⟧ at noon.", 24, "…r saw Ada Marsh at noo…"),
    ("The mayor saw ⟦Ada Marsh⟧ at noon.", 12, "Ada Marsh a…"),
    // Words that do not fit themselves end in one ellipsis.
    ("She said: ⟦nobody had climbed the stairs⟧ once.", 19, "nobody had climbed…"),
    ("She said: ⟦nobody had climbed the stairs⟧ once.", 12, "nobody had…"),
  ])
  func theWordsThatMatterAreSeen(marked: String, columns: Int, expected: String) {
    #expect(shown(marked, columns: columns) == expected)
  }
}
