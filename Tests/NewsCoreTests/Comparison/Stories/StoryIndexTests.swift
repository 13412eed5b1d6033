import TestSupport
import Testing

@testable import NewsCore

/// Words lead to the last articles that have them and were published near.
struct StoryIndexTests {
  private struct Added {
    let signature: [UInt32]
    let day: Int?
  }

  /// Few hashes, so that many articles have the same, and days two windows apart.
  private func article(_ generator: inout SeededGenerator) -> StoryArticle {
    let words = (0..<40).map { _ in
      UInt32.random(in: 0..<60, using: &generator) << StoryWords.stepBits
        | UInt32.random(in: 0...StoryWords.lastStep, using: &generator)
    }
    let day = [nil, 100, 110, 160, 170].randomElement(using: &generator) ?? nil
    return StoryArticle(words: StoryWords(words: words), day: day, folder: nil)
  }

  /// The same by going through all articles for each word.
  private func candidates(for article: StoryArticle, among added: [Added], count: Int) -> [Int] {
    var shared: [Int: (count: Int, score: Float)] = [:]
    for word in article.words.heaviest(48) {
      let hash = word >> StoryWords.stepBits
      let near = added.indices.reversed().lazy.filter { number in
        article.isNear(to: added[number].day)
          && added[number].signature.contains { $0 >> StoryWords.stepBits == hash }
      }
      for number in near.prefix(96) {
        let other = added[number].signature.first { $0 >> StoryWords.stepBits == hash } ?? 0
        let product = StoryWords.weight(of: word) * StoryWords.weight(of: other)
        let known = shared[number] ?? (0, 0)
        shared[number] = (known.count + 1, known.score + product)
      }
    }
    let found = shared.filter { $0.value.count >= 2 && $0.value.score >= 0.03 }
    return found.sorted { ($1.value.score, $0.key) < ($0.value.score, $1.key) }
      .prefix(count).map(\.key)
  }

  @Test(arguments: 1...8 as ClosedRange<UInt64>)
  func leadsToWhatSharesMost(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    var index = StoryIndex()
    var added: [Added] = []
    for _ in 0..<300 {
      let article = article(&generator)
      #expect(
        index.candidates(for: article, count: 12)
          == candidates(for: article, among: added, count: 12))
      added.append(Added(signature: article.words.signature, day: article.day))
      index.add(article.words.signature, day: article.day)
    }
  }
}
