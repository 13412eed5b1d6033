import NewsCore
import TestSupport
import Testing

@testable import broadsheet

/// An error in its context fits the screen, and the names of several lines stand under each other.
struct ExampleLineTests {
  /// The line for the first of the most frequent errors in a sentence.
  private func line(_ sentence: [String], marked: [String], found: [String]) throws -> String {
    let gold = zip(sentence, marked).map { "\($0)\t\($1)\n" }.joined()
    let evaluation = try NameEvaluator { _ in [found] }.evaluation(
      of: TaggedArticleReader().articles(in: Array(gold.utf8)))
    return ExampleLine(try #require(evaluation.confusions.first?.examples.first)).text
  }

  private func width(_ text: String) -> Int { ClusterScanner(text).reduce(0) { $0 + $1.width } }

  @Test(arguments: [
    ("B-PER I-PER I-PER", "B-LOC I-LOC I-LOC", "⟦⟨a b c⟩⟧"),
    ("B-PER I-PER I-PER", "O B-PER O", "⟦a ⟨b⟩ c⟧"), ("B-PER I-PER O", "B-PER O O", "⟦⟨a⟩ b⟧ c"),
    ("O B-PER O", "B-PER I-PER O", "⟨a ⟦b⟧⟩ c"), ("B-PER I-PER O", "O B-PER I-PER", "⟦a ⟨b⟧ c⟩"),
    ("B-PER O O", "B-PER I-PER I-PER", "⟨⟦a⟧ b c⟩"), ("B-PER O O", "O O O", "⟦a⟧ b c"),
    ("O O B-PER", "O O O", "a b ⟦c⟧"), ("O O O", "B-PER I-PER O", "⟨a b⟩ c"),
  ])
  func showsBothNames(marked: String, found: String, expected: String) throws {
    let line = try line(
      ["a", "b", "c"], marked: marked.split(separator: " ").map { String($0) },
      found: found.split(separator: " ").map { String($0) })
    #expect(line.trimmingPrefix { $0 != ":" }.dropFirst().trimmingPrefix { $0 == " " } == expected)
  }

  @Test func cutsTheContextAtWords() throws {
    let words = (1...30).map { "word\($0)" }
    let tags = words.map { $0 == "word15" ? "B-PER" : "O" }
    let line = try line(words, marked: tags, found: words.map { _ in "O" })
    #expect(
      line == "    1 ×      15:  … word11 word12 word13 word14 ⟦word15⟧"
        + " word16 word17 word18 word19 word20 word21 …")
  }

  @Test(arguments: 0..<80)
  func fitsAndIsAligned(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let pieces = ["a", "been", "東京都", "Zoë", "🇫🇷", "e\u{301}", "\u{200B}", "👩‍👩‍👧", "extraordinarily"]
    let words = (0..<Int.random(in: 1...30, using: &generator)).map { _ in
      (0..<Int.random(in: 1...8, using: &generator)).map { _ in
        pieces[Int.random(in: 0..<pieces.count, using: &generator)]
      }.joined()
    }
    let name = Int.random(in: 0..<words.count, using: &generator)
    let tags = words.indices.map { $0 == name ? "B-PER" : "O" }
    let line = try line(words, marked: tags, found: words.map { _ in "O" })
    #expect(width(line) <= 100)
    #expect(width(String(line.prefix { $0 != "⟦" })) == 48)
  }
}
