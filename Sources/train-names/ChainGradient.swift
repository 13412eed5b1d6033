import Glibc
import NewsCore

/// The gradient of the negative log-likelihood of one row of words under a linear-chain model
/// (forward-backward).
///
/// A row stands between words outside of names: it begins and ends at that label.
struct ChainGradient {
  static let count = NameLabel.allCases.count

  /// The probabilities of the labels but `outside`, less one for the right label, for each word.
  private(set) var words: [SIMD8<Float>] = []
  /// The expected uses of each pair of labels, less the uses in the right row.
  private(set) var pairs: [Float] = []
  /// The logarithm of the right row's probability.
  private(set) var logLikelihood: Float = 0

  /// For each word and label the exponential of its score, less that of the word's best one.
  private var emissions: [Float] = []
  /// For each word and label the weight of all beginnings that end there, each word's summing to 1.
  private var forward: [Float] = []
  /// For each word and label the weight of all ends that begin behind it.
  private var backward: [Float] = []
  /// What the sums of `forward` were divided by, word by word.
  private var scales: [Float] = []
  private static let least: Float = 1e-30

  /// Fills the gradient for a row.
  ///
  /// - Parameter scores: for each word the summed weights of the labels but `outside`.
  /// - Parameter transitions: the exponentials of the weights of pairs of labels.
  mutating func fill(
    _ scores: [SIMD8<Float>], _ labels: ArraySlice<NameLabel>, transitions: [Float]
  ) {
    fillEmissions(scores)
    fillForward(scores.count, transitions)
    fillBackward(scores.count, transitions)
    words = []
    pairs = Array(repeating: 0, count: Self.count * Self.count)
    var logRight: Float = 0
    var previous = 0
    for (position, label) in labels.enumerated() {
      let own = Int(label.rawValue)
      logRight += log(max(emissions[position * Self.count + own], Self.least))
      logRight += log(max(transitions[previous * Self.count + own], Self.least))
      addPairs(at: position, transitions)
      pairs[previous * Self.count + own] -= 1
      words.append(wordGradient(position, own))
      previous = own
    }
    logRight += log(max(transitions[previous * Self.count], Self.least))
    let total = addEnd(scores.count - 1, transitions)
    pairs[previous * Self.count] -= 1
    logLikelihood = logRight - log(total) - scales.reduce(0) { $0 + log($1) }
  }

  private mutating func fillEmissions(_ scores: [SIMD8<Float>]) {
    emissions = []
    for score in scores {
      let top = max(0, score.max())
      emissions.append(exp(-top))
      for label in 0..<8 { emissions.append(exp(score[label] - top)) }
    }
  }

  private mutating func fillForward(_ length: Int, _ transitions: [Float]) {
    let count = Self.count
    forward = Array(repeating: 0, count: length * count)
    scales = []
    for position in 0..<length {
      let row = position * count
      for label in 0..<count {
        var value = position == 0 ? transitions[label] : 0
        if position > 0 {
          for previous in 0..<count {
            value += forward[row - count + previous] * transitions[previous * count + label]
          }
        }
        forward[row + label] = value * emissions[row + label]
      }
      let sum = forward[row..<row + count].reduce(0, +)
      for label in 0..<count { forward[row + label] /= sum }
      scales.append(sum)
    }
  }

  private mutating func fillBackward(_ length: Int, _ transitions: [Float]) {
    let count = Self.count
    backward = Array(repeating: 0, count: length * count)
    for label in 0..<count {
      backward[(length - 1) * count + label] = transitions[label * count]
    }
    for position in stride(from: length - 2, through: 0, by: -1) {
      let next = (position + 1) * count
      for label in 0..<count {
        var value: Float = 0
        for after in 0..<count {
          value +=
            transitions[label * count + after] * emissions[next + after] * backward[next + after]
        }
        backward[position * count + label] = value / scales[position + 1]
      }
    }
  }

  private func wordGradient(_ position: Int, _ own: Int) -> SIMD8<Float> {
    let row = position * Self.count
    var gradient = SIMD8<Float>.zero
    var sum = forward[row] * backward[row]
    for label in 1..<Self.count {
      gradient[label - 1] = forward[row + label] * backward[row + label]
      sum += gradient[label - 1]
    }
    gradient /= max(sum, Self.least)
    if own > 0 { gradient[own - 1] -= 1 }
    return gradient
  }

  /// Adds how often each pair of labels is expected at a word and the one before it.
  private mutating func addPairs(at position: Int, _ transitions: [Float]) {
    let count = Self.count
    let row = position * count
    var found: [Float] = Array(repeating: 0, count: count * count)
    for previous in 0..<(position == 0 ? 1 : count) {
      let before = position == 0 ? 1 : forward[row - count + previous]
      for label in 0..<count {
        found[previous * count + label] =
          before * transitions[previous * count + label] * emissions[row + label]
          * backward[row + label]
      }
    }
    let sum = max(found.reduce(0, +), Self.least)
    for index in found.indices { pairs[index] += found[index] / sum }
  }

  /// Adds how often each label is expected before the end; returns the weight of all rows, as far as
  /// `scales` does not have it.
  private mutating func addEnd(_ last: Int, _ transitions: [Float]) -> Float {
    let ends = (0..<Self.count).map {
      forward[last * Self.count + $0] * transitions[$0 * Self.count]
    }
    let total = max(ends.reduce(0, +), Self.least)
    for (label, end) in ends.enumerated() { pairs[label * Self.count] += end / total }
    return total
  }
}
