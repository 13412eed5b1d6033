import TestSupport
import Testing

@testable import NewsCore

struct WordDifferenceTests {
  private func words(_ text: SourceText) -> [Token] {
    Tokenizer().tokens(of: text, in: text.span).filter { $0.kind == .word || $0.kind == .number }
  }

  /// The steps as `kept`, `-left`, `+right`, `-left+right`.
  private func steps(_ left: String, _ right: String) -> [String] {
    let (one, other) = (SourceText(left), SourceText(right))
    return WordDifference(words(one), words(other)).steps.map { step in
      if step.isKept { return step.right.map { other[$0] } ?? "" }
      return (step.left.map { "-" + one[$0] } ?? "") + (step.right.map { "+" + other[$0] } ?? "")
    }
  }

  @Test(arguments: [
    ("a b c", "a b c", ["a b c"]),
    ("We asked twice.", "we ASKED twice", ["we ASKED twice"]),
    ("one gust of wind", "a gust", ["-one+a", "gust", "-of wind"]),
    ("some hard topics", "hard topics", ["-some", "hard topics"]),
    ("stop the work now", "stop work now", ["stop", "-the", "work now"]),
    ("the wind and the rain", "the rain", ["-the wind and", "the rain"]),
    ("stop work", "please, stop work", ["+please", "stop work"]),
    ("north wind", "south gale", ["-north wind+south gale"]),
    // Words stand together where they can.
    (
      "the wind, the rain, the hail came", "the hail came",
      ["-the wind, the rain", "the hail came"]
    ),
    (
      "it is the wind; it is the sea, he said", "it is the sea, said Otto",
      ["-it is the wind", "it is the sea", "-he", "said", "+Otto"]
    ),
    ("it is the sea", "it is the wind; it is the sea", ["+it is the wind", "it is the sea"]),
    ("a b x b c", "a b c", ["a b", "-x b", "c"]),
    ("", "late", ["+late"]), ("late", "", ["-late"]), ("", "", []),
  ])
  func differencesAreWordByWord(left: String, right: String, expected: [String]) {
    #expect(steps(left, right) == expected)
  }

  /// Random texts of few different words, so that there is much in common.
  private static let texts: [(String, String)] = {
    var generator = SeededGenerator(seed: 7)
    func text() -> String {
      (0..<Int.random(in: 0...12, using: &generator)).map { _ in
        ["quay", "wind", "the", "crane", "fell"].randomElement(using: &generator) ?? ""
      }.joined(separator: " ")
    }
    return (0..<400).map { _ in (text(), text()) }
  }()

  @Test func theStepsSpellOutBothTexts() {
    for (left, right) in Self.texts {
      let (one, other) = (SourceText(left), SourceText(right))
      let steps = WordDifference(words(one), words(other)).steps
      #expect(steps.compactMap { $0.left.map { one[$0] } }.joined(separator: " ") == left)
      #expect(steps.compactMap { $0.right.map { other[$0] } }.joined(separator: " ") == right)
      for step in steps where step.isKept {
        #expect(step.left.map { one[$0] } == step.right.map { other[$0] })
      }
      for (step, next) in zip(steps, steps.dropFirst()) {
        #expect(!(step.isKept == false && next.isKept == false))
      }
    }
  }

  @Test func theTextsMayChangePlaces() {
    for (left, right) in Self.texts {
      let (one, other) = (SourceText(left), SourceText(right))
      let there = WordDifference(words(one), words(other)).steps
      let back = WordDifference(words(other), words(one)).steps
      #expect(there.map(\.left) == back.map(\.right))
      #expect(there.map(\.right) == back.map(\.left))
    }
  }

  /// As many words are kept as any common subsequence has, found by trying all of them.
  @Test func nothingMoreCouldBeKept() {
    func longest(_ left: ArraySlice<Substring>, _ right: ArraySlice<Substring>) -> Int {
      guard let word = left.first else { return 0 }
      let without = longest(left.dropFirst(), right)
      guard let place = right.firstIndex(of: word) else { return without }
      return max(without, 1 + longest(left.dropFirst(), right[(place + 1)...]))
    }
    for (left, right) in Self.texts.prefix(120) {
      let pairs = WordAligner().pairs(
        words(SourceText(left)).map(\.key.value), words(SourceText(right)).map(\.key.value))
      #expect(
        pairs.count == longest(left.split(separator: " ")[...], right.split(separator: " ")[...]))
    }
  }

  @Test func textsTooLongToCompareWordByWordStillHaveTheirEnds() {
    let filler = (0..<3000).map { "w\($0)" }
    let left = ["start"] + filler + ["end"]
    let right = ["start"] + filler.reversed() + ["end"]
    let keys = { (words: [String]) in words.map { FoldedKey($0).value } }
    let pairs = WordAligner().pairs(keys(left), keys(right))
    #expect(pairs.map(\.left) == [0, 3001])
  }
}
