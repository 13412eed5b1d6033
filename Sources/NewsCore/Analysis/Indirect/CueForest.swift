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

  /// The log odds that the source has the cue, in steps of `CueWeights.scale`.
  func score(_ values: CueFeatureValues) -> Int {
    let known = CueFeature.allCases.indices.map { feature in
      ranks[feature * Self.valueCount + min(values[feature], Self.valueCount - 1)]
    }
    var sum = 0
    var question = 0
    for first in stride(from: 0, to: leaves.count, by: 1 << Self.depth) {
      var leaf = 0
      for _ in 0..<Self.depth {
        let asked = questions[question]
        leaf = leaf << 1 | (known[Int(asked.feature)] > asked.limit ? 1 : 0)
        question += 1
      }
      sum += Int(leaves[first + leaf])
    }
    return sum >> Self.leafBits
  }
}
