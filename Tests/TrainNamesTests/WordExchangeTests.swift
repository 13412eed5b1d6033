import Testing

@testable import train_names

/// Sorting words into classes.
struct WordExchangeTests {
  @Test
  func wordsWithTheSameNeighboursAreOneClass() {
    // Words 1–3 stand after 10 and before 11, words 4–6 after 20 and before 21.
    var sentences: [[UInt64]] = []
    for _ in 0..<5 {
      for word in 1...3 as ClosedRange<UInt64> { sentences.append([10, word, 11]) }
      for word in 4...6 as ClosedRange<UInt64> { sentences.append([20, word, 21]) }
    }
    let words = WordCounts(sentences, leastCount: 1, contextWords: 20)
    var exchange = WordExchange(words, classes: 4)
    while exchange.improve() > 0 {}
    let classes = Dictionary(uniqueKeysWithValues: zip(words.words, exchange.assignment))
    #expect(Set([1, 2, 3].map { classes[$0] }).count == 1)
    #expect(Set([4, 5, 6].map { classes[$0] }).count == 1)
    #expect(classes[1] != classes[4])
  }

  @Test
  func countsNeighboursOnBothSides() {
    let words = WordCounts([[7, 8], [7, 8], [9]], leastCount: 2, contextWords: 5)
    #expect(words.words == [7, 8])
    #expect(words.counts == [2, 2])
    // Even numbers stand before, odd ones after; 2 is the edge of a sentence.
    #expect(words.neighbours[0].map(\.context) == [3, 4])
    #expect(words.neighbours[1].map(\.context) == [0, 5])
    #expect(words.neighbours.joined().allSatisfy { $0.count == 2 })
  }
}
