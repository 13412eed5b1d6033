import NewsCore
import TrainingSupport

/// A topic as the trainer sees it: all of its accounts, and a few of them at a time.
struct TopicGroups {
  let whole: PassageExamples
  /// Groups of each size in `sizes`, in order.
  let sized: [(size: Int, examples: PassageExamples)]

  /// How many accounts the groups have.
  static let sizes = [2, 3, 4, PassageModel.few]

  /// What the weights for many accounts are learned from, and those for few.
  var many: [PassageExamples] { [whole] }
  var few: [PassageExamples] { sized.map(\.examples) }

  /// - Parameter number: the number of the topic, which says how its accounts are shuffled.
  init(_ topic: MarkedTopic, number: Int) {
    whole = PassageExamples(topic)
    var random = SplitMix(seed: UInt64(number))
    sized = Self.sizes.flatMap { size in
      let order = topic.accounts.indices.shuffled(using: &random)
      return stride(from: 0, through: order.count - size, by: size).map { start in
        let accounts = order[start..<start + size].sorted()
        return (size, PassageExamples(topic.restricted(to: accounts)))
      }
    }
  }
}
