import NewsCore
import Testing
import TrainingSupport

@testable import train_names

/// The gradient of a row of words.
struct ChainGradientTests {
  private static let labels = NameLabel.allCases

  @Test
  func isTheSlopeOfTheLogLikelihood() {
    var generator = SplitMix(seed: 5)
    let scores = (0..<3).map { _ in
      SIMD8<Float>((0..<8).map { _ in Float.random(in: -1...1, using: &generator) })
    }
    let pairs = Self.labels.flatMap { previous in
      Self.labels.map { $0.follows(previous) ? Float.random(in: 0.5...2, using: &generator) : 0 }
    }
    let row: [NameLabel] = [.beginsPerson, .insidePerson, .beginsPlace]
    var gradient = ChainGradient()
    gradient.fill(scores, row[...], transitions: pairs)
    let words = gradient.words
    for word in scores.indices {
      for label in 0..<8 {
        var (up, down) = (scores, scores)
        up[word][label] += 0.01
        down[word][label] -= 0.01
        let slope = (likelihood(up, row, pairs) - likelihood(down, row, pairs)) / 0.02
        #expect(abs(-slope - words[word][label]) < 0.01)
      }
    }
  }

  @Test
  func theProbabilitiesOfAllRowsSumToOne() {
    let scores = [SIMD8<Float>(1, 0, -1, 0.5, 0, 0, 2, 0), SIMD8<Float>(repeating: 0.3)]
    let pairs: [Float] = Self.labels.flatMap { previous in
      Self.labels.map { $0.follows(previous) ? 1.5 : 0 }
    }
    var total: Double = 0
    for first in Self.labels where first.follows(.outside) {
      for second in Self.labels where second.follows(first) {
        total += exponential(likelihood(scores, [first, second], pairs))
      }
    }
    #expect(abs(total - 1) < 0.001)
  }

  private func likelihood(
    _ scores: [SIMD8<Float>], _ row: [NameLabel], _ pairs: [Float]
  ) -> Float {
    var gradient = ChainGradient()
    gradient.fill(scores, row[...], transitions: pairs)
    return gradient.logLikelihood
  }

  /// e to the power of a number, by its series.
  private func exponential(_ number: Float) -> Double {
    var (term, sum) = (1.0, 1.0)
    for step in 1...60 {
      term *= Double(number) / Double(step)
      sum += term
    }
    return sum
  }
}
