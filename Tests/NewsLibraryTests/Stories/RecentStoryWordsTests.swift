import TestSupport
import Testing

@testable import NewsCore
@testable import NewsLibrary

/// The words of stories that were asked for last are kept as they were, within a bound.
struct RecentStoryWordsTests {
  /// The words of an article that has as many as its number says.
  private func words(_ article: Int) -> PackedStoryWords {
    PackedStoryWords(
      StoryWords(words: (0..<UInt32(article)).map { ($0 * 977 % (1 << 20)) << 5 | $0 % 32 }))
  }

  @Test func whatIsNotAskedForIsForgotten() {
    // Half of it is twelve articles of this length.
    var recent = RecentStoryWords(room: 12 * 2 * words(60).units.count)
    for article in 60..<72 { recent.add(words(60), article) }
    #expect(recent[60] == words(60))
    for article in 72..<84 {
      recent.add(words(60), article)
      #expect(recent[61] == words(60))
    }
    for article in 84..<96 { recent.add(words(60), article) }
    #expect(recent[61] == words(60))
    #expect(recent[62] == nil)
    #expect(recent[95] == words(60))
  }

  @Test(arguments: 1...10 as ClosedRange<UInt64>)
  func whatIsKeptIsTheSame(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    var recent = RecentStoryWords(room: 4_000)
    var kept = 0
    for _ in 0..<400 {
      let article = Int.random(in: 0..<80, using: &generator)
      if let known = recent[article] {
        #expect(known == words(article))
        #expect(known.words == words(article).words)
        kept += 1
      } else {
        recent.add(words(article), article)
      }
    }
    #expect(kept > 0 && kept < 399)
  }
}
