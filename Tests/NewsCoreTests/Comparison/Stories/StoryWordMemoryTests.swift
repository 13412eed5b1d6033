import TestSupport
import Testing

@testable import NewsCore

@Suite struct StoryWordMemoryTests {
  /// Any words, few or as many as an article has at most.
  private func words(_ generator: inout SeededGenerator) -> StoryWords {
    let count = Int.random(in: 0...StoryWords.most, using: &generator)
    let bits = StoryWords.hashBits + StoryWords.stepBits
    return StoryWords(
      words: (0..<count).map { _ in UInt32.random(in: 0..<1 << bits, using: &generator) })
  }

  @Test func wordsComeBackAsTheyWereKept() {
    var generator = SeededGenerator(seed: 5)
    var memory = StoryWordMemory()
    let articles = (0..<200).map { _ in words(&generator) }
    for (number, article) in articles.enumerated() { memory.keep(article, of: number) }
    #expect(articles.indices.map { memory.words(of: $0) } == articles)
    #expect(memory.words(of: 200) == nil)
  }

  @Test func whatWasAskedForLongestAgoGoesFirst() {
    var generator = SeededGenerator(seed: 6)
    var memory = StoryWordMemory(room: 1)
    let first = words(&generator)
    memory.keep(first, of: 0)
    // Room for two mebibytes holds far fewer; the first is asked for all the time, the second never.
    for number in 1..<8_000 {
      memory.keep(words(&generator), of: number)
      if number.isMultiple(of: 100) { #expect(memory.words(of: 0) == first) }
    }
    #expect(memory.words(of: 1) == nil)
    #expect(memory.words(of: 7_999) != nil)
  }
}
