import NewsCore

/// Learns the two judgements of the passage model.
///
/// The second must see of a topic what a first judgement says that did not learn from it; so the
/// topics are parted, and each part is judged by the weights that the others give.
struct PassageTrainer {
  let ridge: Double

  /// How many parts the topics are in.
  private static let parts = 4

  /// - Parameter topics: for each topic its examples, whole and in groups.
  func weights(from topics: [[PassageExamples]]) -> PassageWeights {
    var second: [[[Float]]] = Array(repeating: [], count: topics.count)
    for part in 0..<Self.parts {
      let others = topics.indices.filter { $0 % Self.parts != part }.flatMap { topics[$0] }
      let weights = first(from: others)
      for index in topics.indices where index % Self.parts == part {
        second[index] = topics[index].map { examples in
          examples.linkFeatures(LogisticTrainer.likelihoods(examples.features, weights))
        }
      }
    }
    let all = topics.flatMap { $0 }
    return PassageWeights(
      first: Self.steps(first(from: all)),
      second: Self.steps(
        trainer(PassageExamples.linkFeatureCount)
          .weights(from: second.flatMap { $0 }, areRight: all.map(\.areMarked))))
  }

  /// What both judgements together say of the pairs of a topic.
  func likelihoods(of topic: PassageExamples, by weights: PassageWeights) -> [Float] {
    let first = LogisticTrainer.likelihoods(topic.features, Self.values(weights.first))
    return LogisticTrainer.likelihoods(topic.linkFeatures(first), Self.values(weights.second))
  }

  private func first(from topics: [PassageExamples]) -> [Double] {
    trainer(PassageExamples.pairFeatureCount)
      .weights(from: topics.map(\.features), areRight: topics.map(\.areMarked))
  }

  private func trainer(_ count: Int) -> LogisticTrainer {
    LogisticTrainer(count: count, ridge: ridge)
  }

  private static func steps(_ weights: [Double]) -> [Int32] {
    weights.map { Int32(($0 * Double(PassageWeights.scale)).rounded()) }
  }

  private static func values(_ weights: [Int32]) -> [Double] {
    weights.map { Double($0) / Double(PassageWeights.scale) }
  }
}
