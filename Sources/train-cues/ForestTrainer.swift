import Glibc
import NewsCore
import TrainingSupport

/// Boosts trees by the gradients of the logistic loss (Friedman 2001; second order as Chen and
/// Guestrin 2016), each on a part of the examples and of the features.
struct ForestTrainer {
  let trees: Int
  let rate: Float
  let seed: UInt64

  /// What is added to the weight of a leaf, so that small leaves say little.
  private static let penalty: Float = 10
  /// The shares of examples and features that a tree sees, in percent.
  private static let exampleShare = 70
  private static let featureShare = 40
  /// The log odds before the first tree are those of all examples; one leaf table carries them.
  private static let leafScale = CueWeights.scale * Float(1 << CueForest.leafBits)

  /// The trees learned from examples, each the values of all features.
  func forest(from examples: [[Int]], areRight: [Bool]) -> CueForest {
    let ranks = FeatureRanks(examples, areRight: areRight)
    let columns = CueExamples.isOrdered.indices.map { feature in
      examples.map { ranks[feature, $0[feature]] }
    }
    var scores = [Float](repeating: 0, count: examples.count)
    var questions: [CueForest.Question] = []
    var leaves: [Int16] = []
    var generator = SplitMix(seed: seed)
    for _ in 0..<trees {
      let tree = tree(
        columns, areRight: areRight, scores: scores,
        rows: examples.indices.filter { _ in
          Int.random(in: 0..<100, using: &generator) < Self.exampleShare
        },
        features: columns.indices.filter { _ in
          Int.random(in: 0..<100, using: &generator) < Self.featureShare
        })
      questions += tree.questions
      leaves += tree.leaves
      for (row, leaf) in tree.places.enumerated() {
        scores[row] += Float(tree.leaves[Int(leaf)]) / Self.leafScale
      }
    }
    return CueForest(ranks: ranks.ranks, questions: questions, leaves: leaves)
  }

  /// A tree with the leaf of each example.
  private func tree(
    _ columns: [[UInt8]], areRight: [Bool], scores: [Float], rows: [Int], features: [Int]
  ) -> (questions: [CueForest.Question], leaves: [Int16], places: [UInt8]) {
    var pulls = SplitTable.Pulls(count: scores.count)
    for row in scores.indices {
      let likelihood = 1 / (1 + expf(-scores[row]))
      pulls.gradients[row] = (areRight[row] ? 1 : 0) - likelihood
      pulls.weights[row] = max(likelihood * (1 - likelihood), 1e-6)
    }
    var places = [UInt8](repeating: 0, count: scores.count)
    var questions: [CueForest.Question] = []
    for level in 0..<CueForest.depth {
      var best = (gain: -Float.infinity, question: CueForest.Question(feature: 0, limit: 255))
      for feature in features {
        var table = SplitTable(leaves: 1 << level)
        table.fill(columns[feature], places: places, rows: rows, pulls)
        let (gain, limit) = table.best(penalty: Self.penalty)
        if gain > best.gain {
          best = (gain, CueForest.Question(feature: UInt8(feature), limit: limit))
        }
      }
      questions.append(best.question)
      let column = columns[Int(best.question.feature)]
      for row in places.indices {
        places[row] = places[row] << 1 | (column[row] > best.question.limit ? 1 : 0)
      }
    }
    return (questions, leaves(places, rows: rows, pulls), places)
  }

  private func leaves(_ places: [UInt8], rows: [Int], _ pulls: SplitTable.Pulls) -> [Int16] {
    var sums = [SIMD2<Float>](repeating: .zero, count: 1 << CueForest.depth)
    for row in rows {
      sums[Int(places[row])] += SIMD2(pulls.gradients[row], pulls.weights[row])
    }
    return sums.map { sum in
      let step = rate * sum.x / (sum.y + Self.penalty) * Self.leafScale
      return Int16(max(-32767, min(32767, step.rounded(.toNearestOrAwayFromZero))))
    }
  }
}
