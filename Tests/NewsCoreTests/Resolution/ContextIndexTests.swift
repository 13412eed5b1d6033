import Testing

@testable import NewsCore

/// Articles on one subject are found by the rare words they share.
@Suite struct ContextIndexTests {
  private func index(_ articles: [[UInt64]]) -> ContextIndex {
    var index = ContextIndex()
    for words in articles { index.add(words) }
    return index
  }

  @Test func findsTheArticleThatSharesMore() {
    let index = index([
      [1, 2, 3, 4], [1, 2, 3, 90], [4, 91, 92, 93], [94], [95], [96], [97], [98],
    ])
    #expect(index.related(to: 0).map(\.article) == [1, 2])
    #expect(index.related(to: 3).isEmpty)
  }

  @Test func weighsRareWordsMore() {
    let index = index([[1, 2], [1, 80], [2, 81], [2, 82], [2, 83], [84], [85], [86]])
    let related = index.related(to: 0)
    #expect(related.first?.article == 1)
    #expect(Set(related.dropFirst().map(\.score)).count == 1)
  }

  @Test func wordsOfAllArticlesWeighNothing() {
    let index = index([[1, 2], [1, 2]])
    #expect(index.related(to: 0).isEmpty)
  }

  @Test func wordsOfVeryManyArticlesWeighNothing() {
    let index = index(
      (0..<200).map { number in number < 65 ? [key(7).value, 1000 + number] : [1000 + number] })
    #expect(index.related(to: 0).isEmpty)
    #expect(index.share(of: key(7), 0, 1) == 0)
  }

  @Test func tellsWhatOneWordAdds() {
    var index = index([[key(1).value, 2], [key(1).value, 3]])
    for number in 10..<20 { index.add([UInt64(number)]) }
    let related = index.related(to: 0)
    #expect(related.map(\.article) == [1])
    #expect(abs((related.first?.score ?? 0) - index.share(of: key(1), 0, 1)) < 1e-12)
  }

  @Test func longArticlesShareLess() {
    let index = index([[1, 2], [1, 70], [2] + Array(100..<160), [80], [81], [82]])
    #expect(index.related(to: 0).map(\.article) == [1, 2])
  }

  /// A word key that stands for a number.
  private func key(_ number: Int) -> FoldedKey { FoldedKey("word\(number)") }
}
