import Glibc
import NewsCore
import TrainingSupport

/// Trains a log-linear model of choices: stochastic gradients with a step size of its own for each
/// weight (AdaGrad, Duchi and others 2011) and an L2 penalty.
struct SpeechTrainer {
  var rate: Float = 0.05
  /// The L2 penalty, spread over all examples.
  var ridge: Float = 20
  var rounds = 40
  var seed: UInt64 = 1
  /// Questions whose answers get no weight.
  var without: Set<SpeechQuestion> = []

  /// Learns from all examples in a new order in each round; the order depends on the seed alone.
  func weights(from examples: [SpeechExample]) -> SpeechWeights {
    var weights = Array(repeating: Float(0), count: SpeechFeature.count)
    var squares = Array(repeating: Float(1e-4), count: SpeechFeature.count)
    var order = Array(examples.indices)
    var generator = SplitMix(seed: seed)
    let counts = counts(of: examples)
    let isLeftOut = weights.indices.map {
      SpeechFeature.question(of: $0).map(without.contains) ?? false
    }
    for _ in 0..<rounds {
      order.shuffle(using: &generator)
      for number in order {
        let example = examples[number]
        let gradient = gradient(of: example, weights)
        for (features, change) in zip(example.options, gradient) where abs(change) > 1e-6 {
          for feature in features where !isLeftOut[feature.number] {
            let place = feature.number
            let whole = change + ridge * weights[place] / counts[place]
            squares[place] += whole * whole
            weights[place] -= rate * whole / squares[place].squareRoot()
          }
        }
      }
    }
    // A unit of a score is a factor of two.
    let scale = Float(SpeechWeights.scale) / log(2)
    return SpeechWeights(weights.map { Int16(max(-8000, min(8000, ($0 * scale).rounded()))) })
  }

  /// For each option its likelihood less its likelihood among those that are right.
  private func gradient(of example: SpeechExample, _ weights: [Float]) -> [Float] {
    let scores = example.options.map { $0.reduce(Float(0)) { $0 + weights[$1.number] } }
    let best = scores.max() ?? 0
    let powers = scores.map { exp($0 - best) }
    let sum = powers.reduce(0, +)
    let right = zip(powers, example.isRight).reduce(Float(0)) { $0 + ($1.1 ? $1.0 : 0) }
    return zip(powers, example.isRight).map { power, isRight in
      power / sum - (isRight ? power / max(right, 1e-20) : 0)
    }
  }

  /// How many options have each feature.
  private func counts(of examples: [SpeechExample]) -> [Float] {
    var counts = Array(repeating: Float(0), count: SpeechFeature.count)
    for example in examples {
      for features in example.options {
        for feature in features { counts[feature.number] += 1 }
      }
    }
    return counts.map { max($0, 1) }
  }
}
