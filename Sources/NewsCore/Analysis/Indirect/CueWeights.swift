import CCueModel

/// The weights of a linear model that says whether a word is a cue and a phrase its source.
///
/// Every number is a whole one, so that the same text has the same quotations on every machine.
package struct CueWeights: Sendable {
  /// How many steps of a weight make one unit of log odds.
  package static let scale: Float = 16

  /// The weights that the program carries.
  package static let shared = CueWeights(
    (0..<cue_weights_size()).map { unsafe cue_weights_bytes()[$0] })

  /// One weight for each hashed combination of features.
  private let weights: [Int8]

  package init(_ weights: [Int8]) {
    self.weights = weights
  }

  /// The log odds that the source has the cue, in steps.
  func score(_ values: CueFeatureValues) -> Int {
    var sum = 0
    CueTemplates.forEach(values) { sum += Int(weights[$0]) }
    return sum
  }

  /// The same of the numbers of weights.
  func score(features: [Int32]) -> Int {
    features.reduce(0) { $0 + Int(weights[Int($1)]) }
  }
}
