/// The weights of the model of speech, one for each feature, as whole numbers.
package struct SpeechWeights: Hashable, Sendable {
  /// How many steps make one unit of a score, a factor of 2 in likelihood.
  package static let scale = 64

  package let values: [Int16]

  /// - Parameter values: as many as there are features.
  package init(_ values: [Int16]) {
    precondition(values.count == SpeechFeature.count)
    self.values = values
  }

  /// The sum of the weights of features.
  func score(_ features: [SpeechFeature]) -> Int {
    features.reduce(0) { $0 + Int(values[$1.number]) }
  }
}
