import NewsCore
import TestSupport
import Testing

struct VersionDifferenceTests {
  /// The changes as text, one a line: what was left out in `[-…-]`, what is new in `{+…+}`.
  private func changes(_ old: String, _ new: String) -> [String] {
    let difference = VersionDifference(
      from: ArticleSketch("a", old).document.article, to: ArticleSketch("a", new).document.article)
    return difference.changes.map { change in
      change.pieces.map { piece in
        switch piece.kind {
        case .kept: piece.text
        case .removed: "[-\(piece.text.dropLast())-] "
        case .added: "{+\(piece.text.dropLast())+} "
        }
      }.joined()
    }
  }

  @Test(arguments: [
    // What stays is not told.
    ("One lock is open.", "One lock is open.", []),
    ("One lock is open.\nTwo are shut.", "One lock is open.\nTwo are shut.", []),
    ("One lock is open.", "One lock is shut.", ["One lock is [-open.-] {+shut.+} "]),
    ("Lock three is open.", "Lock is open.", ["Lock [-three-] is open. "]),
    ("Lock is open.", "The lock is open.", ["[-Lock-] {+The lock+} is open. "]),
    // Paragraphs of their own.
    ("One.\nThree and four.", "One.\nTwo.\nThree and four.", ["{+Two.+} "]),
    ("One.\nTwo.\nThree and four.", "One.\nThree and four.", ["[-Two.-] "]),
    (
      "The board met on Monday.", "Nobody came to the quay at all.",
      ["{+Nobody came to the quay at all.+} ", "[-The board met on Monday.-] "]
    ),
    // Two that changed keep their order.
    (
      "The board met on Monday.\nIt said no to the ferry.",
      "The board met on Tuesday.\nIt said yes to the ferry.",
      ["The board met on [-Monday.-] {+Tuesday.+} ", "It said [-no-] {+yes+} to the ferry. "]
    ),
    // Furniture is no change.
    ("furniture: Share\nOne.", "furniture: Share 2\nOne.", []),
  ])
  func whatChanged(old: String, new: String, expected: [String]) {
    #expect(changes(old, new) == expected)
  }

  @Test func bothVersionsCanBeReadFromThePieces() {
    var generator = SeededGenerator(seed: 3)
    let words = ["the", "lock", "was", "shut", "on", "Monday", "again"]
    for _ in 0..<300 {
      func line() -> String {
        (0..<Int.random(in: 1...9, using: &generator)).map { _ in
          words.randomElement(using: &generator) ?? ""
        }.joined(separator: " ")
      }
      let (old, new) = (line(), line())
      let difference = VersionDifference(
        from: ArticleSketch("a", old).document.article,
        to: ArticleSketch("a", new).document.article)
      if old == new {
        #expect(difference.changes.isEmpty)
        continue
      }
      let pieces = difference.changes.flatMap(\.pieces)
      #expect(pieces.filter { $0.kind != .added }.map(\.text).joined() == old + " ")
      #expect(pieces.filter { $0.kind != .removed }.map(\.text).joined() == new + " ")
    }
  }
}
