import TestSupport
import Testing

@testable import NewsCore

@Suite struct StoryWordsPackingTests {
  /// Any words, few or as many as an article has at most.
  private func words(_ generator: inout SeededGenerator) -> StoryWords {
    let count = Int.random(in: 0...StoryWords.most, using: &generator)
    let bits = StoryWords.hashBits + StoryWords.stepBits
    return StoryWords(
      words: (0..<count).map { _ in UInt32.random(in: 0..<1 << bits, using: &generator) })
  }

  @Test func wordsComeBackAsTheyWerePacked() throws {
    var generator = SeededGenerator(seed: 5)
    let articles = (0..<200).map { _ in words(&generator) }
    #expect(try articles.map { try StoryWords(packed: $0.packed) } == articles)
  }

  @Test(arguments: [[], [1], [1, 0x80], [1, 0xFF, 0xFF, 0xFF, 0xFF, 0x0F]] as [[UInt8]])
  func damageIsAnError(_ bytes: [UInt8]) {
    #expect(throws: ByteReader.Damage.self) { try StoryWords(packed: bytes) }
  }
}
