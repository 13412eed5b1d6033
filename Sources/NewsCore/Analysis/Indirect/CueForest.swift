import CCueModel

/// Boosted decision trees that say whether a word is a cue and a phrase its source.
///
/// All nodes of one level of a tree ask the same question, so that a tree is a few questions and a table
/// of leaves (Prokhorenkova and others 2018). Most features are numbers without an order; a table
/// ranks their values by how often they were right. Every number is a whole one, so that the same
/// text has the same quotations on every machine.
package struct CueForest: Sendable {
  /// A question of a tree: whether the rank of a feature is above a limit.
  package struct Question: Sendable {
    package let feature: UInt8
    package let limit: UInt8

    package init(feature: UInt8, limit: UInt8) {
      self.feature = feature
      self.limit = limit
    }
  }

  /// How many questions a tree asks.
  package static let depth = 6
  /// A leaf has so many steps for each step of `CueWeights.scale`, as a power of two.
  package static let leafBits = 8
  /// How many values of a feature are told apart; higher ones count as the highest.
  package static let valueCount = 1024

  /// The trees that the program carries.
  package static let shared = CueForest(
    (0..<cue_forest_size()).map { unsafe cue_forest_bytes()[$0] })

  /// The rank of each value of each feature, `valueCount` for each feature.
  private let ranks: [UInt8]
  /// The questions of all trees, `depth` for each.
  private let questions: [Question]
  /// The leaves of all trees, `1 << depth` for each.
  private let leaves: [Int16]

  package init(ranks: [UInt8], questions: [Question], leaves: [Int16]) {
    self.ranks = ranks
    self.questions = questions
    self.leaves = leaves
  }

  /// Reads what `bytes` writes; of bytes made for other features no trees, so that a model can be
  /// trained when features have changed.
  package init(_ bytes: [UInt8]) {
    let rankCount = CueFeature.allCases.count * Self.valueCount
    let treeSize = 2 * Self.depth + (2 << Self.depth)
    guard bytes.count >= rankCount, (bytes.count - rankCount) % treeSize == 0 else {
      self.init(
        ranks: [UInt8](repeating: 0, count: rankCount), questions: [], leaves: [])
      return
    }
    let count = (bytes.count - rankCount) / treeSize
    let pairs = stride(from: rankCount, to: bytes.count, by: 2)
    self.init(
      ranks: Array(bytes[..<rankCount]),
      questions: pairs.prefix(count * Self.depth).map {
        Question(feature: bytes[$0], limit: bytes[$0 + 1])
      },
      leaves: pairs.dropFirst(count * Self.depth).map {
        Int16(truncatingIfNeeded: Int(bytes[$0]) | Int(bytes[$0 + 1]) << 8)
      })
  }

  /// The ranks, the questions and the leaves, of these the lower byte first.
  package var bytes: [UInt8] {
    ranks + questions.flatMap { [$0.feature, $0.limit] }
      + leaves.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8(truncatingIfNeeded: $0 >> 8)] }
  }

  /// The log odds that each source has its cue, in steps of `CueWeights.scale`.
  func scores(_ values: [CueFeatureValues]) -> [Int] {
    stride(from: 0, to: values.count, by: Self.lanes).flatMap { first in
      scores(values[first..<min(first + Self.lanes, values.count)])
    }
  }

  /// How many sources are judged at once.
  private static let lanes = SIMD16<Int16>.scalarCount

  private func scores(_ values: ArraySlice<CueFeatureValues>) -> [Int] {
    let known = ranks(of: values)
    var sums = [Int](repeating: 0, count: values.count)
    var question = 0
    for first in stride(from: 0, to: leaves.count, by: 1 << Self.depth) {
      var leaf = SIMD16<Int16>.zero
      for _ in 0..<Self.depth {
        let asked = questions[question]
        // The sign of a difference answers: minus one where the rank is above the limit. Comparing
        // vectors is not compiled to instructions for vectors.
        let beyond = SIMD16(repeating: Int16(asked.limit)) &- known[Int(asked.feature)]
        leaf = leaf &+ leaf &- (beyond &>> SIMD16(repeating: 15))
        question += 1
      }
      for lane in sums.indices { sums[lane] += Int(leaves[first + Int(leaf[lane])]) }
    }
    return sums.map { $0 >> Self.leafBits }
  }

  /// For each feature the ranks of its values, a lane for each source.
  private func ranks(of values: ArraySlice<CueFeatureValues>) -> [SIMD16<Int16>] {
    CueFeature.allCases.indices.map { feature in
      var known = SIMD16<Int16>.zero
      for (lane, values) in values.enumerated() {
        known[lane] = Int16(
          ranks[feature * Self.valueCount + min(values[feature], Self.valueCount - 1)])
      }
      return known
    }
  }
}
