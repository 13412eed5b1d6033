import TestSupport
import Testing

@testable import NewsCore

/// What is wrong with the names found in a sentence.
struct NameErrorFinderTests {
  private func chunks(_ tags: String) -> [NameChunk] {
    ChunkFinder().chunks(in: tags.split(separator: " ").compactMap { NameTag(String($0)) })
  }

  private func described(_ error: NameError) -> String {
    let parts = [error.marked, error.found].map { chunk in
      chunk.map { "\($0.kind)\($0.tokens.lowerBound)-\($0.tokens.upperBound)" } ?? "nothing"
    }
    return "\(error.relation.rawValue) \(parts.joined(separator: " "))"
  }

  @Test(arguments: [
    ("B-PER I-PER O", "B-PER I-PER O", ""),
    ("B-PER I-PER O", "B-LOC I-LOC O", "kind PER0-2 LOC0-2"),
    ("O B-PER O", "B-PER I-PER I-PER", "longer PER1-2 PER0-3"),
    ("B-PER O", "B-ORG I-ORG", "longer PER0-1 ORG0-2"),
    ("B-PER I-PER", "O B-PER", "shorter PER0-2 PER1-2"),
    ("B-PER I-PER O", "O B-PER I-PER", "shifted PER0-2 PER1-3"),
    ("B-PER O", "O O", "missed PER0-1 nothing"),
    ("O O", "O B-LOC", "spurious nothing LOC1-2"),
    // Beside each other is not over each other.
    ("B-PER O", "O B-PER", "missed PER0-1 nothing, spurious nothing PER1-2"),
    // One name found as two: the larger part first, the other against the same name.
    (
      "B-ORG I-ORG I-ORG", "B-ORG B-LOC I-LOC",
      "shorter ORG0-3 LOC1-3, shorter ORG0-3 ORG0-1"
    ),
    // Two names found as one.
    ("B-PER B-PER", "B-PER I-PER", "longer PER0-1 PER0-2, longer PER1-2 PER0-2"),
  ])
  func says(marked: String, found: String, expected: String) {
    let errors = NameErrorFinder().errors(marked: chunks(marked), found: chunks(found))
    #expect(errors.map(described).joined(separator: ", ") == expected)
  }

  @Test(arguments: 0..<60)
  func whatIsWrongIsSaidAndWhatIsRightIsNot(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let alphabet = ["O", "O", "B-PER", "I-PER", "B-LOC", "I-LOC", "S-PER"]
    func names() -> [NameChunk] {
      chunks(
        (0..<14).map { _ in alphabet[Int.random(in: 0..<7, using: &generator)] }
          .joined(separator: " "))
    }
    let (marked, found) = (names(), names())
    let errors = NameErrorFinder().errors(marked: marked, found: found)
    let right = Set(marked).intersection(found)
    #expect(Set(errors).count == errors.count)
    #expect(Set(errors.compactMap(\.marked)).isSuperset(of: Set(marked).subtracting(right)))
    #expect(Set(errors.compactMap(\.found)).isSuperset(of: Set(found).subtracting(right)))
    #expect(right.isDisjoint(with: errors.flatMap { [$0.marked, $0.found].compactMap { $0 } }))
    for error in errors {
      switch (error.marked, error.found) {
      case (let marked?, let found?): #expect(marked.tokens.overlaps(found.tokens))
      case (let marked?, nil): #expect(!found.contains { $0.tokens.overlaps(marked.tokens) })
      case (nil, let found?): #expect(!marked.contains { $0.tokens.overlaps(found.tokens) })
      case (nil, nil): Issue.record("an error about nothing")
      }
    }
  }
}
