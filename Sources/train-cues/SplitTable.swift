/// Sums the gradients of examples by leaf and rank of one feature and finds the best limit.
struct SplitTable {
  /// How much each example pulls its score up, and its weight.
  struct Pulls {
    var gradients: [Float]
    var weights: [Float]

    init(count: Int) {
      gradients = [Float](repeating: 0, count: count)
      weights = gradients
    }
  }

  private static let ranks = 128
  private let leaves: Int
  /// Gradient and weight of each rank in each leaf.
  private var sums: [SIMD2<Float>]

  init(leaves: Int) {
    self.leaves = leaves
    sums = [SIMD2<Float>](repeating: .zero, count: leaves * Self.ranks)
  }

  mutating func fill(_ column: [UInt8], places: [UInt8], rows: [Int], _ pulls: Pulls) {
    for row in rows {
      let place = Int(places[row]) * Self.ranks + min(Int(column[row]), Self.ranks - 1)
      sums[place] += SIMD2(pulls.gradients[row], pulls.weights[row])
    }
  }

  /// The limit that parts all leaves best and what it gains.
  func best(penalty: Float) -> (gain: Float, limit: UInt8) {
    var totals = [SIMD2<Float>](repeating: .zero, count: leaves)
    for place in sums.indices { totals[place / Self.ranks] += sums[place] }
    func worth(_ sum: SIMD2<Float>) -> Float { sum.x * sum.x / (sum.y + penalty) }
    var lower = [SIMD2<Float>](repeating: .zero, count: leaves)
    var best = (gain: -Float.infinity, limit: UInt8(255))
    for limit in 0..<Self.ranks - 1 {
      var gain: Float = 0
      for leaf in 0..<leaves {
        lower[leaf] += sums[leaf * Self.ranks + limit]
        gain += worth(lower[leaf]) + worth(totals[leaf] - lower[leaf]) - worth(totals[leaf])
      }
      if gain > best.gain { best = (gain, UInt8(limit)) }
    }
    return best
  }
}
