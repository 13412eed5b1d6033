import Glibc

/// How alike the sentences of a scene are by words that few other sentences have.
struct EchoLikeness {
  private let scene: PassageScene
  /// For each word what it weighs between sentences.
  let weights: [Float]
  /// What the words weigh that two sentences share, in other words too, and what those weigh alone that
  /// they share in other words.
  let shared: NumberGrid
  private let related: NumberGrid
  /// What the words of each sentence weigh, together.
  let totals: [Float]
  let plainTotals: [Float]
  /// For each sentence and account the coverage of the sentence there that is most like it.
  let best: NumberGrid

  /// What a sentence weighs at least, as one of one word is not alike to another merely because that
  /// has the word too.
  private static let leastTotal: Float = 0.5

  init(_ scene: PassageScene) {
    self.scene = scene
    weights = Self.weights(in: scene, counts: Self.counts(in: scene))
    let bags = scene.sentences.map(\.words)
    var shared = Bag.sharedWeights(of: bags, with: bags, weights)
    let totals = bags.indices.map { max(Self.leastTotal, shared[$0, $0]) }
    plainTotals = scene.sentences.map { [weights] in
      max(Self.leastTotal, Bag.weight(of: $0.plain, weights))
    }
    related = RelatedShares(scene).grid()
    shared.add(related)
    self.shared = shared
    self.totals = totals
    var best = NumberGrid(rows: bags.count, columns: scene.accounts.count)
    for row in bags.indices {
      for column in bags.indices {
        let account = scene.accountOf[column]
        let value = Self.coverage(shared[row, column], totals[row], totals[column])
        best[row, account] = max(best[row, account], value)
      }
    }
    self.best = best
  }

  /// What the words in no name weigh that two sentences share, in other words too.
  func plain(_ one: Int, _ other: Int) -> Float {
    Bag.sharedWeight(scene.sentences[one].plain, scene.sentences[other].plain, weights)
      + related[one, other]
  }

  /// How much of each of two sentences the other has, in the mean.
  @inline(__always)
  func coverage(_ one: Int, _ other: Int) -> Float {
    Self.coverage(shared[one, other], totals[one], totals[other])
  }

  private static func coverage(_ shared: Float, _ one: Float, _ other: Float) -> Float {
    shared * (one + other) / (2 * one * other)
  }

  /// A word in `n` of `N` sentences weighs by its rarity and `log(N / n) / log(N)`; the rarest weigh
  /// three times as much as the most common ones.
  ///
  /// - Parameter counts: in how many sentences each word counts as being.
  static func weights(in scene: PassageScene, counts: [Float]) -> [Float] {
    let total = log(Float(max(2, scene.sentences.count)))
    return zip(counts, scene.rarities).map { count, rarity in
      count > 0 ? (0.3 + 0.7 * rarity) * max(0, total - log(count)) / total : 0
    }
  }

  private static func counts(in scene: PassageScene) -> [Float] {
    var counts = Array(repeating: Float(0), count: scene.rarities.count)
    for sentence in scene.sentences {
      for word in sentence.words { counts[Int(word)] += 1 }
    }
    return counts
  }
}
