import NewsCore

/// Ranks the values of each feature, as numbers without an order can be split only when they have
/// one: by the share of right examples (Fisher 1958), shrunk towards that of all.
struct FeatureRanks {
  /// The rank of each value of each feature, `CueForest.valueCount` for each feature.
  private(set) var ranks: [UInt8] = []

  /// How many examples of all a rare value is mixed with.
  private static let prior: Float = 20
  /// How many ranks a feature has at most.
  private static let count = 64

  init(_ examples: [[Int]], areRight: [Bool]) {
    let total = Float(areRight.count { $0 }) / Float(max(areRight.count, 1))
    for (feature, isOrdered) in CueExamples.isOrdered.enumerated() {
      if isOrdered {
        ranks += (0..<CueForest.valueCount).map { UInt8(min($0, 255)) }
        continue
      }
      var seen = [Float](repeating: 0, count: CueForest.valueCount)
      var right = seen
      for (values, isRight) in zip(examples, areRight) {
        let value = min(values[feature], CueForest.valueCount - 1)
        seen[value] += 1
        if isRight { right[value] += 1 }
      }
      let shares = seen.indices.map {
        (right[$0] + Self.prior * total) / (seen[$0] + Self.prior)
      }
      ranks += Self.ranks(of: shares, seen: seen, examples: Float(examples.count))
    }
  }

  /// The rank of a value of a feature.
  subscript(feature: Int, value: Int) -> UInt8 {
    ranks[feature * CueForest.valueCount + min(value, CueForest.valueCount - 1)]
  }

  /// Ranks with about as many examples each; equal shares have equal ranks.
  private static func ranks(of shares: [Float], seen: [Float], examples: Float) -> [UInt8] {
    var ranks = [UInt8](repeating: 0, count: shares.count)
    var rank = 0
    var filled: Float = 0
    var last: Float?
    for value in shares.indices.sorted(by: { (shares[$0], $0) < (shares[$1], $1) }) {
      if last != shares[value], filled > examples / Float(count), rank < count - 1 {
        rank += 1
        filled = 0
      }
      last = shares[value]
      filled += seen[value]
      ranks[value] = UInt8(rank)
    }
    return ranks
  }
}
