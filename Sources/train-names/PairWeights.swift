import Glibc
import NewsCore

/// The weights of pairs of labels while they are learned (AdaGrad).
struct PairWeights {
  private static let labels = NameLabel.allCases
  private(set) var weights: [Float]
  /// The exponentials of the weights; zero where a label may not follow.
  private(set) var exponentials: [Float]
  private var squares: [Float]

  init() {
    let count = Self.labels.count * Self.labels.count
    weights = Array(repeating: 0, count: count)
    squares = Array(repeating: 0.01, count: count)
    exponentials = Array(repeating: 0, count: count)
    for (index, follows) in Self.allowed.enumerated() where follows { exponentials[index] = 1 }
  }

  private static let allowed = labels.flatMap { previous in labels.map { $0.follows(previous) } }

  mutating func update(_ gradient: [Float], weight: Float) {
    for (index, follows) in Self.allowed.enumerated() where follows && gradient[index] != 0 {
      let change = gradient[index] * weight
      squares[index] += change * change
      weights[index] -= 0.05 * change / squares[index].squareRoot()
      exponentials[index] = exp(weights[index])
    }
  }
}
