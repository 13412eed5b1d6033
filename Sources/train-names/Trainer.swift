import Glibc
import NewsCore
import TrainingSupport

/// Trains a linear-chain conditional random field: stochastic gradients with a step size of its own
/// for each weight and an L1 and L2 penalty (FTRL-Proximal, McMahan and others 2013).
struct Trainer {
  /// The size of the steps.
  var rate: Float = 0.1
  /// Weights whose evidence is below this stay zero.
  var lasso: Float = 0.5
  var ridge: Float = 1
  /// Features seen less often are left out.
  var leastCount: UInt32 = 2

  private static let labels = NameLabel.allCases.count

  /// What is remembered of each feature.
  private struct Memory {
    var weights = SIMD8<Float>.zero
    var sums = SIMD8<Float>.zero
    var squares = SIMD8<Float>.zero
  }

  /// Learns from all rows in a new order in each of `rounds` rounds; the order depends on the seed
  /// alone.
  func weights(
    from set: TrainingSet, rounds: Int, seed: UInt64, report: (Int, Float) -> Void
  ) -> TrainedWeights {
    var memory = Array(repeating: Memory(), count: set.index.features.count)
    var pairs = PairWeights()
    var order = Array(0..<set.rowStarts.count - 1)
    var generator = SplitMix(seed: seed)
    var gradient = ChainGradient()
    let isKept = set.index.counts.map { $0 >= leastCount }
    for round in 1...rounds {
      order.shuffle(using: &generator)
      var likelihood: Float = 0
      for row in order {
        let words = set.rowStarts[row]..<set.rowStarts[row + 1]
        let scores = words.map { word in
          var score = SIMD8<Float>.zero
          for place in set.wordStarts[word]..<set.wordStarts[word + 1] {
            score += memory[Int(set.features[place])].weights
          }
          return score
        }
        gradient.fill(scores, set.labels[words], transitions: pairs.exponentials)
        likelihood += gradient.logLikelihood
        for (word, change) in zip(words, gradient.words) {
          update(
            &memory, set.features[set.wordStarts[word]..<set.wordStarts[word + 1]], isKept,
            change * set.rowWeights[row])
        }
        pairs.update(gradient.pairs, weight: set.rowWeights[row])
      }
      report(round, likelihood / Float(order.count))
    }
    return TrainedWeights(
      groups: set.groups, index: set.index, weights: memory.map(\.weights),
      transitions: pairs.weights)
  }

  @inline(__always)
  private func update(
    _ memory: inout [Memory], _ features: ArraySlice<UInt32>, _ isKept: [Bool],
    _ change: SIMD8<Float>
  ) {
    let square = change * change
    for feature in features where isKept[Int(feature)] {
      var own = memory[Int(feature)]
      let squares = own.squares + square
      let sigma = (squares.squareRoot() - own.squares.squareRoot()) / rate
      own.sums += change - sigma * own.weights
      own.squares = squares
      let magnitude = own.sums.replacing(with: -own.sums, where: own.sums .< 0)
      let excess = magnitude - lasso
      let steps = (squares.squareRoot() + 1) / rate + ridge
      let size = excess / steps
      let signed = size.replacing(with: -size, where: own.sums .> 0)
      own.weights = signed.replacing(with: 0, where: excess .< 0)
      memory[Int(feature)] = own
    }
  }
}
