/// The weights of a linear model of name labels.
///
/// Every number is a whole one, so that the same text has the same names on every machine.
package protocol NameWeights: Sendable {
  /// The features that have weights.
  var groups: FeatureGroups { get }

  /// The weights of a feature for the labels but `outside`, in their order; zero when unknown.
  func weights(of feature: UInt64) -> SIMD8<Int32>

  /// The weight of one label after another, both as raw values.
  func transition(from previous: Int, to next: Int) -> Int32
}
