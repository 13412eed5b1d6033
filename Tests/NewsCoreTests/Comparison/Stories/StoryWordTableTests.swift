import TestSupport
import Testing

@testable import NewsCore

/// Words that are packed and looked up say the same as words that are gone through, and the heaviest
/// are found.
struct StoryWordTableTests {
  /// Few hashes, so that articles have some in common and some are at the same place.
  private func words(_ generator: inout SeededGenerator) -> StoryWords {
    let count = Int.random(in: 0...StoryWords.most, using: &generator)
    let range = UInt32.random(in: 1...2_000, using: &generator)
    let apart: UInt32 = Bool.random(using: &generator) ? 1 : 512
    return StoryWords(
      words: (0..<count).map { _ in
        let hash = UInt32.random(in: 0..<range, using: &generator) * apart
        return hash << StoryWords.stepBits
          | UInt32.random(in: 0...StoryWords.lastStep, using: &generator)
      })
  }

  @Test(arguments: 1...40 as ClosedRange<UInt64>)
  func likenessIsTheSame(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let articles = (0..<8).map { _ in words(&generator) }
    for one in articles {
      let table = StoryWordTable(one)
      for other in articles {
        let packed = PackedStoryWords(other)
        #expect(packed.words == other)
        #expect(packed.isTelling == other.isTelling)
        #expect(table.likeness(to: packed) == one.likeness(to: other))
      }
    }
    #expect(articles.contains { $0.likeness(to: articles[0]) > 0 } || articles[0].words.isEmpty)
  }

  @Test(arguments: 1...40 as ClosedRange<UInt64>)
  func theHeaviestAreThoseOfTheHighestSteps(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let all = words(&generator)
    let ordered = all.words.sorted { one, other in
      let steps = (one & StoryWords.lastStep, other & StoryWords.lastStep)
      return steps.0 == steps.1 ? one < other : steps.0 > steps.1
    }
    for count in [1, 12, 48, 600] {
      #expect(all.heaviest(count) == ordered.prefix(count).sorted())
    }
  }
}
