import CPassageModel

/// A logistic model of whether two sentences of long accounts say the same.
package struct EchoModel: Sendable {
  /// How many steps of a weight make one unit of log odds.
  private static let scale: Float = 65536

  /// One weight for each feature, then the constant.
  private let weights: [Float]

  /// The model that the program carries.
  static let shared = EchoModel(embedded())

  package init(_ weights: [Double]) {
    precondition(weights.count == EchoFeatureReader.count + 1)
    self.weights = weights.map(Float.init)
  }

  /// - Parameter file: all weights as `WeightBytes` has them; what is missing is 0.
  private init(_ file: [UInt8]) {
    weights = WeightBytes.weights(in: file, count: EchoFeatureReader.count + 1).map {
      Float($0) / Self.scale
    }
  }

  package var bytes: [UInt8] {
    WeightBytes.bytes(of: weights.map { Int32(($0 * Self.scale).rounded()) })
  }

  /// - Parameter features: those of each pair, one after the other.
  package func likelihoods(of features: [Float]) -> [Float] {
    PassageModel.likelihoods(features, weights)
  }

  private static func embedded() -> [UInt8] {
    let bytes = unsafe UnsafeRawBufferPointer(
      start: passage_echoes_bytes(), count: passage_echoes_size())
    return unsafe Array(bytes)
  }
}
