import CPassageModel

/// The weights of the two judgements of pairs of sentences, as whole numbers.
package struct PassageWeights: Hashable, Sendable {
  /// How many steps of a weight make one unit of log odds.
  package static let scale: Float = 65536

  /// One for each feature of a pair, then the constant.
  package let first: [Int32]
  /// The same of the features of links, then of those of pairs.
  package let second: [Int32]

  package static let firstCount = PassageFeatureReader.count + 1
  package static let secondCount = LinkFeatureReader.count + PassageFeatureReader.count + 1

  /// The weights that the program carries: those for many accounts, behind them those for few.
  package static let many = PassageWeights(embedded())
  package static let few = PassageWeights(
    Array(embedded().dropFirst(4 * (firstCount + secondCount))))

  package init(first: [Int32], second: [Int32]) {
    precondition(first.count == Self.firstCount && second.count == Self.secondCount)
    self.first = first
    self.second = second
  }

  /// - Parameter file: all weights as `WeightBytes` has them; what is missing is 0.
  package init(_ file: [UInt8]) {
    let numbers = WeightBytes.weights(in: file, count: Self.firstCount + Self.secondCount)
    first = Array(numbers[..<Self.firstCount])
    second = Array(numbers[Self.firstCount...])
  }

  package var bytes: [UInt8] { WeightBytes.bytes(of: first + second) }

  private static func embedded() -> [UInt8] {
    let bytes = unsafe UnsafeRawBufferPointer(
      start: passage_weights_bytes(), count: passage_weights_size())
    return unsafe Array(bytes)
  }
}
