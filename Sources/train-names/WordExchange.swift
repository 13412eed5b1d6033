import Glibc

/// Sorts words into classes so that a word's class tells most of its neighbours (the exchange
/// algorithm of Kneser and Ney 1993, with the neighbours on both sides as words, not classes, as in
/// Uszkoreit and Brants 2008).
struct WordExchange {
  private let words: WordCounts
  private let classes: Int
  /// The class of each word.
  private(set) var assignment: [Int]
  /// How often each class stands next to each context, a row of classes for each context.
  private var pairs: [Int32]
  private var totals: [Int]
  private let entropy: [Float]

  init(_ words: WordCounts, classes: Int) {
    self.words = words
    self.classes = classes
    assignment = words.words.indices.map { $0 % classes }
    pairs = Array(repeating: 0, count: words.contexts * classes)
    totals = Array(repeating: 0, count: classes)
    entropy = (0..<400_000).map { $0 == 0 ? 0 : Float($0) * log(Float($0)) }
    for word in words.words.indices { move(word, by: 1) }
  }

  /// Moves every word once to the class that fits it best; returns how many moved.
  mutating func improve() -> Int {
    var moved = 0
    for word in words.words.indices {
      let previous = assignment[word]
      move(word, by: -1)
      assignment[word] = best(for: word)
      move(word, by: 1)
      if assignment[word] != previous { moved += 1 }
    }
    return moved
  }

  private mutating func move(_ word: Int, by sign: Int) {
    let own = assignment[word]
    totals[own] += sign * words.counts[word]
    for (context, count) in words.neighbours[word] {
      pairs[context * classes + own] += Int32(sign * count)
    }
  }

  private func best(for word: Int) -> Int {
    var gains: [Float] = Array(repeating: 0, count: classes)
    for (context, count) in words.neighbours[word] {
      let row = context * classes
      let alone = f(count)
      for own in 0..<classes {
        let now = Int(pairs[row + own])
        gains[own] += now == 0 ? alone : f(now + count) - f(now)
      }
    }
    let count = words.counts[word]
    var best = 0
    var top = -Float.infinity
    for own in 0..<classes {
      let gain = gains[own] - 2 * (f(totals[own] + count) - f(totals[own]))
      if gain > top { (top, best) = (gain, own) }
    }
    return best
  }

  /// n log n.
  @inline(__always)
  private func f(_ count: Int) -> Float {
    count < entropy.count ? entropy[count] : Float(count) * log(Float(count))
  }
}
