/// How often the frequent words of a text stand next to each other.
struct WordCounts {
  /// The keys of the words, the most frequent first.
  let words: [UInt64]
  /// How often each word occurs.
  let counts: [Int]
  /// For each word which frequent words stand before it (even numbers) and after it (odd ones), and
  /// how often.
  let neighbours: [[(context: Int, count: Int)]]
  let contexts: Int

  /// - Parameter leastCount: rarer words are left out.
  /// - Parameter contextWords: how many words count as neighbours, the most frequent ones.
  init(_ sentences: [[UInt64]], leastCount: Int, contextWords: Int) {
    var frequencies: [UInt64: Int] = [:]
    for sentence in sentences {
      for word in sentence { frequencies[word, default: 0] += 1 }
    }
    let kept = frequencies.filter { $0.value >= leastCount }
      .sorted { ($1.value, $0.key) < ($0.value, $1.key) }
    words = kept.map(\.key)
    counts = kept.map(\.value)
    let numbers = Dictionary(uniqueKeysWithValues: words.enumerated().map { ($1, $0) })
    // The number after all words stands for the edge of a sentence.
    let edge = min(contextWords, words.count)
    contexts = 2 * (edge + 1)
    var found: [[Int: Int]] = Array(repeating: [:], count: words.count)
    for sentence in sentences {
      let row = sentence.map { numbers[$0] }
      for (place, word) in row.enumerated() {
        guard let word else { continue }
        let before = place == 0 ? edge : row[place - 1]
        let after = place + 1 == row.count ? edge : row[place + 1]
        if let before, before <= edge { found[word][before * 2, default: 0] += 1 }
        if let after, after <= edge { found[word][after * 2 + 1, default: 0] += 1 }
      }
    }
    neighbours = found.map { row in
      row.map { (context: $0.key, count: $0.value) }.sorted { $0.context < $1.context }
    }
  }
}
