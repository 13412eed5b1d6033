import TestSupport
import Testing

@testable import NewsCore

/// The best labels of a row of words.
struct NameDecoderTests {
  /// Weights of pairs of labels only.
  private struct PairWeights: NameWeights {
    let groups = FeatureGroups.all
    let pairs: [Int32]

    func weights(of feature: UInt64) -> SIMD8<Int32> { .zero }

    func transition(from previous: Int, to next: Int) -> Int32 {
      pairs[previous * NameLabel.allCases.count + next]
    }
  }

  @Test(arguments: 1...4)
  func findsTheBestOfAllAllowedRows(length: Int) {
    var generator = SeededGenerator(seed: UInt64(length))
    for _ in 0..<(length == 4 ? 3 : 20) {
      let weights = PairWeights(
        pairs: (0..<81).map { _ in Int32.random(in: -20...20, using: &generator) })
      let scores = (0..<length).map { _ in
        SIMD8<Int32>((0..<8).map { _ in Int32.random(in: -30...30, using: &generator) })
      }
      let found = NameDecoder(weights: weights).labels(for: scores)
      #expect(isAllowed(found))
      let best = rows(of: length).map { total($0, scores, weights) }.max()
      #expect(total(found, scores, weights) == best)
    }
  }

  @Test
  func noWordsHaveNoLabels() {
    let weights = PairWeights(pairs: Array(repeating: 0, count: 81))
    #expect(NameDecoder(weights: weights).labels(for: []).isEmpty)
  }

  @Test
  func aNameGoesOnOnlyInItsKind() {
    for label in NameLabel.allCases {
      for previous in NameLabel.allCases {
        let expected =
          !label.isInside || previous.kind != nil && previous.kind == label.kind
        #expect(label.follows(previous) == expected)
      }
    }
  }

  /// All rows of labels in which each may follow the one before.
  private func rows(of length: Int) -> [[NameLabel]] {
    (0..<length).reduce([[]]) { rows, _ in
      rows.flatMap { row in
        NameLabel.allCases.filter { $0.follows(row.last ?? .outside) }.map { row + [$0] }
      }
    }
  }

  private func isAllowed(_ row: [NameLabel]) -> Bool {
    zip([.outside] + row, row).allSatisfy { $1.follows($0) }
  }

  private func total(
    _ row: [NameLabel], _ scores: [SIMD8<Int32>], _ weights: PairWeights
  ) -> Int32 {
    var total: Int32 = 0
    var previous = 0
    for (label, score) in zip(row, scores) {
      let own = Int(label.rawValue)
      total += weights.transition(from: previous, to: own) + (own == 0 ? 0 : score[own - 1])
      previous = own
    }
    return total + weights.transition(from: previous, to: 0)
  }
}
