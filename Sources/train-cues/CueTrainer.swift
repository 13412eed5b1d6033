import NewsCore

/// Learns the linear model and the trees above it.
///
/// Trees must see of a text what a linear model says that did not learn from it; so the texts are
/// parted, and each part is judged by the weights that the others give.
struct CueTrainer {
  let weights: WeightTrainer
  let forest: ForestTrainer

  /// How many parts the texts are in.
  private static let parts: UInt64 = 5

  /// The weights and the trees from texts.
  func models(from texts: [TrainingText]) -> (weights: [Int8], forest: CueForest) {
    var examples: [[Int]] = []
    var areRight: [Bool] = []
    for part in 0..<Self.parts {
      let others = CueWeights(weights.weights(from: texts.filter { $0.part % Self.parts != part }))
      for text in texts where text.part % Self.parts == part {
        examples += text.examples.values(by: others).joined()
        areRight += text.labels.joined()
      }
    }
    return (weights.weights(from: texts), forest.forest(from: examples, areRight: areRight))
  }
}
