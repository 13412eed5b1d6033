import Testing

@testable import NewsCore

/// Which names a sequence of tags makes.
struct ChunkFinderTests {
  private func chunks(_ words: [String]) -> [NameChunk] {
    ChunkFinder().chunks(in: words.map { NameTag($0) ?? .outside })
  }

  @Test(arguments: [
    ("", ""), ("O O", ""),
    ("B-PER", "0-1 PER"), ("O B-PER I-PER O", "1-3 PER"), ("O B-PER I-PER", "1-3 PER"),
    // Two names side by side.
    ("B-PER B-PER", "0-1 PER, 1-2 PER"), ("B-PER I-PER B-PER I-PER", "0-2 PER, 2-4 PER"),
    // Inside and outside only.
    ("I-PER I-PER O I-PER", "0-2 PER, 3-4 PER"), ("I-PER I-LOC", "0-1 PER, 1-2 LOC"),
    // Another kind begins another name.
    ("B-PER I-LOC I-LOC", "0-1 PER, 1-3 LOC"), ("B-PER E-LOC", "0-1 PER, 1-2 LOC"),
    // End and single.
    ("B-PER I-PER E-PER", "0-3 PER"), ("S-PER", "0-1 PER"), ("S-PER S-PER", "0-1 PER, 1-2 PER"),
    ("B-PER E-PER I-PER", "0-2 PER, 2-3 PER"), ("S-PER I-PER", "0-1 PER, 1-2 PER"),
    ("B-PER S-PER", "0-1 PER, 1-2 PER"), ("E-PER E-PER", "0-1 PER, 1-2 PER"),
    ("O E-PER", "1-2 PER"), ("I-PER E-PER B-PER", "0-2 PER, 2-3 PER"),
  ])
  func hasTheNames(tags: String, expected: String) {
    let found = chunks(tags.split(separator: " ").map { String($0) })
    let lines = found.map { "\($0.tokens.lowerBound)-\($0.tokens.upperBound) \($0.kind)" }
    #expect(lines.joined(separator: ", ") == expected)
  }

  @Test func everyShortSequenceHasTheNamesOfTheDefinition() {
    let alphabet = ["O"] + ["B", "I", "E", "S"].flatMap { ["\($0)-PER", "\($0)-LOC"] }
    var sequences: [[String]] = [[]]
    var differing: [[String]] = []
    for _ in 0..<4 {
      sequences = sequences.flatMap { start in alphabet.map { start + [$0] } }
      differing += sequences.filter { Set(chunks($0)) != DefinedChunks($0).chunks }
    }
    #expect(sequences.count == 6561)
    #expect(differing == [])
  }

  @Test(arguments: [
    ("O", true), ("B-PER", true), ("S-A-B", true), ("PER", false), ("B-", false), ("-PER", false),
    ("X-PER", false), ("O-PER", false), ("o", false), ("", false), ("BI-PER", false),
  ])
  func isATag(text: String, expected: Bool) {
    #expect((NameTag(text) != nil) == expected)
    if expected { #expect(NameTag(text)?.text == text) }
  }
}
