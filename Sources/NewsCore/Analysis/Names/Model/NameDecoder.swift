/// Finds the best labels of a row of words, exactly (Viterbi's algorithm).
package struct NameDecoder<Weights: NameWeights> {
  private let weights: Weights
  private static var count: Int { NameLabel.allCases.count }

  package init(weights: Weights) {
    self.weights = weights
  }

  /// The labels of a row of words between words that are outside of names.
  ///
  /// - Parameter scores: for each word the weights of the labels but `outside`.
  package func labels(for scores: [SIMD8<Int32>]) -> [NameLabel] {
    guard !scores.isEmpty else { return [] }
    var best = SIMD16<Int32>(repeating: .min / 2)
    best[0] = 0
    var origins: [SIMD16<UInt8>] = []
    origins.reserveCapacity(scores.count)
    for score in scores {
      let (reached, origin) = step(from: best, score)
      best = reached
      origins.append(origin)
    }
    return path(ending: end(best), origins)
  }

  /// The best totals of the labels of the next word, and the labels they come from.
  private func step(
    from best: SIMD16<Int32>, _ score: SIMD8<Int32>
  ) -> (SIMD16<Int32>, SIMD16<UInt8>) {
    var reached = SIMD16<Int32>(repeating: .min / 2)
    var origins = SIMD16<UInt8>.zero
    for next in 0..<Self.count {
      var top = Int32.min / 2
      // A name goes on only where one of its kind stands: behind its first or a further word.
      let isInside = next > 0 && next & 1 == 0
      let previous = isInside ? next - 1..<next + 1 : 0..<Self.count
      for label in previous {
        let total = best[label] &+ weights.transition(from: label, to: next)
        if total > top {
          top = total
          origins[next] = UInt8(label)
        }
      }
      reached[next] = next == 0 ? top : top &+ score[next - 1]
    }
    return (reached, origins)
  }

  /// The last label of the best path that goes on outside of names.
  private func end(_ best: SIMD16<Int32>) -> Int {
    var last = 0
    var top = Int32.min
    for label in 0..<Self.count {
      let total = best[label] &+ weights.transition(from: label, to: 0)
      if total > top { (top, last) = (total, label) }
    }
    return last
  }

  private func path(ending last: Int, _ origins: [SIMD16<UInt8>]) -> [NameLabel] {
    var labels = Array(repeating: NameLabel.outside, count: origins.count)
    var label = last
    for index in origins.indices.reversed() {
      labels[index] = NameLabel(rawValue: UInt8(label)) ?? .outside
      label = Int(origins[index][label])
    }
    return labels
  }
}
