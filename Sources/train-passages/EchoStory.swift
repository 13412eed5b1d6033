import NewsCore
import TrainingSupport

/// A story as the trainer of the model of long accounts sees it.
struct EchoStory {
  /// All of its accounts as they are.
  let whole: EchoExamples
  /// What weights are learned from: all accounts and every two, with pairs that share nothing too; what
  /// one hand has written also in another order.
  let all: [EchoExamples]
  /// Whether its accounts are of newsrooms.
  let isNews: Bool

  /// How many sentences stay at the beginning of an account, and behind these together at most.
  private static let lead = 2
  private static let block = 5

  /// - Parameter number: the number of the story, which says how its sentences are shuffled.
  init(_ topic: MarkedTopic, number: Int, isNews: Bool) {
    self.isNews = isNews
    var random = SplitMix(seed: UInt64(number))
    let shuffled = topic.reordered(
      topic.accounts.map { Self.order(of: $0.sentences.count, &random) })
    let pairs = topic.accounts.count == 2 ? [] : Self.pairs(of: topic.accounts.count)
    whole = EchoExamples(topic)
    all =
      (isNews ? [topic] : [topic, shuffled]).flatMap { topic in
        ([topic] + pairs.map { topic.restricted(to: $0) }).map { EchoExamples($0, every: true) }
      }
  }

  /// Sentences in blocks that change places, as accounts tell the same in different order.
  private static func order(of count: Int, _ random: inout SplitMix) -> [Int] {
    var blocks: [Range<Int>] = []
    var next = min(lead, count)
    let first = 0..<next
    while next < count {
      let end = min(count, next + Int.random(in: 1...block, using: &random))
      blocks.append(next..<end)
      next = end
    }
    return Array(first) + blocks.shuffled(using: &random).flatMap { Array($0) }
  }

  private static func pairs(of count: Int) -> [[Int]] {
    (0..<count).flatMap { one in ((one + 1)..<max(count, one + 1)).map { [one, $0] } }
  }
}
