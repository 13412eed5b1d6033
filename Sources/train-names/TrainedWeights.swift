import NewsCore

/// Learned weights, as whole numbers as they are embedded.
struct TrainedWeights: NameWeights {
  /// How many steps of an embedded weight make one.
  static let scale: Float = 24

  let groups: FeatureGroups
  private let index: FeatureIndex
  /// For each feature its weights.
  private let packed: [SIMD8<Int8>]
  let transitions: [Int32]

  init(
    groups: FeatureGroups, index: FeatureIndex, weights: [SIMD8<Float>], transitions: [Float]
  ) {
    self.groups = groups
    self.index = index
    packed = weights.map { weight in
      let scaled = (weight * Self.scale).rounded(.toNearestOrAwayFromZero)
        .clamped(lowerBound: SIMD8(repeating: -127), upperBound: SIMD8(repeating: 127))
      return SIMD8<Int8>(truncatingIfNeeded: SIMD8<Int32>(scaled))
    }
    self.transitions = transitions.map { Int32(($0 * Self.scale).rounded()) }
  }

  func weights(of feature: UInt64) -> SIMD8<Int32> {
    guard let number = index.number(of: feature) else { return .zero }
    return SIMD8(truncatingIfNeeded: packed[number])
  }

  func transition(from previous: Int, to next: Int) -> Int32 {
    transitions[previous * NameLabel.allCases.count + next]
  }

  /// The features that have a weight, with it.
  var entries: [(key: UInt64, value: UInt64)] {
    zip(index.features, packed).compactMap { feature, weight in
      guard weight != .zero else { return nil }
      var value: UInt64 = 0
      for label in 0..<8 { value |= UInt64(UInt8(bitPattern: weight[label])) << (label * 8) }
      return (feature, value)
    }
  }
}
