/// A log-linear model over the options of a choice.
///
/// Sums of whole numbers and correctly rounded roots and products give the same likelihoods on every
/// machine.
package struct SpeechModel: SpeechJudge, Sendable {
  private let weights: SpeechWeights

  package init(weights: SpeechWeights) {
    self.weights = weights
  }

  package func likelihoods(of choice: SpeechChoice) -> [Double] {
    var scores = choice.options.map { weights.score($0.features) }
    scores.append(weights.score(choice.nobody))
    let best = scores.max() ?? 0
    let powers = scores.map { Self.power(ofMinus: best - $0) }
    let sum = powers.reduce(0, +)
    return powers.map { $0 / sum }
  }

  /// 2 to the power of minus `steps` divided by the scale.
  private static func power(ofMinus steps: Int) -> Double {
    let whole = steps / SpeechWeights.scale
    guard whole < 60 else { return 0 }
    return fractions[steps % SpeechWeights.scale] / Double(1 << whole)
  }

  /// The powers of 2 from 0 to -1 in steps of the scale.
  private static let fractions: [Double] = {
    var root = 0.5
    for _ in 0..<SpeechWeights.scale.trailingZeroBitCount { root = root.squareRoot() }
    var powers = [1.0]
    for _ in 1..<SpeechWeights.scale { powers.append((powers.last ?? 1) * root) }
    return powers
  }()
}
