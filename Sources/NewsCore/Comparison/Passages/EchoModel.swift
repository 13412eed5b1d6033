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

  /// - Parameter file: all weights one after the other, little-endian with 32 bits; what is missing
  ///   is 0.
  private init(_ file: [UInt8]) {
    weights = (0...EchoFeatureReader.count).map { index in
      let bits = (0..<4).reduce(UInt32(0)) { bits, byte in
        let place = index * 4 + byte
        return bits | (place < file.count ? UInt32(file[place]) << (8 * UInt32(byte)) : 0)
      }
      return Float(Int32(bitPattern: bits)) / Self.scale
    }
  }

  package var bytes: [UInt8] {
    weights.flatMap { weight in
      let steps = Int32((weight * Self.scale).rounded())
      return (0..<4).map { UInt8(truncatingIfNeeded: steps >> (8 * Int32($0))) }
    }
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
