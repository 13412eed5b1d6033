import Glibc

/// Finds sentences of long accounts that say the same of what both tell at length.
///
/// The model knows whether sentences tell of the same event. Where many sentences of an account do,
/// those that say the same of it share words that few other sentences have, or a run of words.
struct EchoFinder {
  private let scene: PassageScene
  /// For each word what it weighs between sentences.
  private let weights: [Float]
  private let totals: [Float]
  private let likeness: NumberGrid
  private let best: NumberGrid

  /// How alike a sentence may be to another that nobody else has, and how many words it has.
  private static let alone: Float = 0.12
  private static let tellingWords = 4
  /// How many sentences a long account has at least.
  private static let longAccount = 8
  /// How alike two such sentences are at least, as a cosine; how much the words they share weigh; and
  /// how near they come to the best counterpart of both.
  private static let least: Float = 0.2
  private static let leastShared: Float = 0.9
  private static let nearBest: Float = 0.7

  init(_ scene: PassageScene) {
    self.scene = scene
    weights = Self.weights(in: scene)
    let bags = scene.sentences.map(\.words)
    var likeness = Bag.sharedWeights(of: bags, with: bags, weights)
    // A sentence of one word is not alike to another merely because that has the word too.
    totals = bags.indices.map { max(0.5, likeness[$0, $0]) }
    let roots = totals.map { $0.squareRoot() }
    var best = NumberGrid(rows: bags.count, columns: scene.accounts.count)
    for row in bags.indices {
      for column in bags.indices {
        likeness[row, column] /= roots[row] * roots[column]
        let account = scene.accountOf[column]
        best[row, account] = max(best[row, account], likeness[row, column])
      }
    }
    self.likeness = likeness
    self.best = best
  }

  /// How sure it is that a pair says the same, in percent; 0 where it does not seem to.
  func certainty(of pair: PassagePair) -> Int {
    let (one, other) = (pair.one, pair.other)
    guard isLong(scene.accountOf[one]), isLong(scene.accountOf[other]) else { return 0 }
    let cosine = likeness[one, other]
    let runs = Bag.shared(scene.sentences[one].runs, scene.sentences[other].runs).count
    let shared = cosine * (totals[one] * totals[other]).squareRoot()
    let rival = min(best[one, scene.accountOf[other]], best[other, scene.accountOf[one]])
    let isAlike =
      cosine >= Self.least && shared >= Self.leastShared && cosine >= Self.nearBest * rival
    guard isAlike || runs > 0 else { return 0 }
    return min(99, 55 + Int(cosine * 60) + 4 * min(runs, 4))
  }

  /// Whether no sentence of another account is like a sentence; short ones say too little to tell.
  func isAlone(_ sentence: Int) -> Bool {
    guard scene.sentences[sentence].words.count >= Self.tellingWords else { return false }
    let own = scene.accountOf[sentence]
    return scene.accounts.indices.allSatisfy { $0 == own || best[sentence, $0] < Self.alone }
  }

  private func isLong(_ account: Int) -> Bool {
    scene.accounts[account].count >= Self.longAccount
  }

  /// A word in `n` of `N` sentences weighs by its rarity and `log(N / n) / log(N)`; the rarest weigh
  /// three times as much as the most common ones.
  private static func weights(in scene: PassageScene) -> [Float] {
    var counts = Array(repeating: Float(0), count: scene.rarities.count)
    for sentence in scene.sentences {
      for word in sentence.words { counts[Int(word)] += 1 }
    }
    let total = log(Float(max(2, scene.sentences.count)))
    return zip(counts, scene.rarities).map { count, rarity in
      count > 0 ? (0.3 + 0.7 * rarity) * max(0, total - log(count)) / total : 0
    }
  }
}
