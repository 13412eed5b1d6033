/// Precision and recall, each from 0 to 1.
public struct Ratios: Hashable, Sendable {
  public let precision: Double
  public let recall: Double

  public init(precision: Double, recall: Double) {
    self.precision = precision
    self.recall = recall
  }

  /// The harmonic mean of both.
  public var f1: Double {
    precision + recall > 0 ? 2 * precision * recall / (precision + recall) : 0
  }
}
