import Glibc

/// A logistic model of whether two sentences correspond, in two steps: each pair by itself, then in
/// the light of all other pairs.
package struct PassageModel: Sendable {
  private let first: [Float]
  private let second: [Float]

  /// The models that the program carries: for as many accounts as `few` at most, and for more. Among
  /// few accounts a word that several have says more.
  private static let ofFew = PassageModel(.few)
  private static let ofMany = PassageModel(.many)

  /// How many accounts are few.
  package static let few = 8

  /// The model for so many accounts.
  static func shared(among accounts: Int) -> PassageModel { accounts <= few ? ofFew : ofMany }

  init(_ weights: PassageWeights) {
    first = weights.first.map { Float($0) / PassageWeights.scale }
    second = weights.second.map { Float($0) / PassageWeights.scale }
  }

  /// The first judgement.
  ///
  /// - Parameter features: those of each pair, one after the other.
  func firstLikelihoods(of features: [Float]) -> [Float] { Self.likelihoods(features, first) }

  /// The second judgement.
  func secondLikelihoods(of features: [Float]) -> [Float] { Self.likelihoods(features, second) }

  /// - Parameter weights: one for each feature, then the constant.
  static func likelihoods(_ features: [Float], _ weights: [Float]) -> [Float] {
    let count = weights.count - 1
    return stride(from: 0, to: features.count, by: count).map { start in
      var sum = weights[count]
      for index in 0..<count { sum += weights[index] * features[start + index] }
      return 1 / (1 + exp(-sum))
    }
  }
}
