import Glibc
import NewsCore
import TrainingSupport

/// Learns a logistic regression by stochastic gradients with a step size of its own for each weight
/// (AdaGrad, Duchi and others 2011) and an L2 penalty.
struct WeightTrainer {
  let rounds: Int
  let rate: Float
  let ridge: Float
  let seed: UInt64

  /// The weights in whole steps of `CueWeights.scale`.
  func weights(from texts: [TrainingText]) -> [Int8] {
    var examples: [(features: [Int32], isRight: Bool)] = []
    for text in texts {
      for (sources, labels) in zip(text.examples.cues, text.labels) {
        for (source, isRight) in zip(sources, labels) {
          examples.append((source.features, isRight))
        }
      }
    }
    var weights = [Float](repeating: 0, count: CueExamples.weightCount)
    var squares = [Float](repeating: 1, count: CueExamples.weightCount)
    var generator = SplitMix(seed: seed)
    for _ in 0..<rounds {
      examples.shuffle(using: &generator)
      for example in examples {
        let score = example.features.reduce(Float(0)) { $0 + weights[Int($1)] }
        let error = 1 / (1 + expf(-score)) - (example.isRight ? 1 : 0)
        for feature in example.features {
          let place = Int(feature)
          let gradient = error + ridge * weights[place]
          squares[place] += gradient * gradient
          weights[place] -= rate * gradient / squares[place].squareRoot()
        }
      }
    }
    return weights.map {
      Int8(max(-127, min(127, ($0 * CueWeights.scale).rounded(.toNearestOrAwayFromZero))))
    }
  }
}
