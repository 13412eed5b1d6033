/// How alike the sentences and the accounts of a scene are by the words they share.
struct PassageLikeness {
  let scene: PassageScene
  /// Cosines of sentences, of accounts, and of sentences with accounts.
  let sentences: NumberGrid
  let accounts: NumberGrid
  let crossed: NumberGrid
  /// What the words of each sentence weigh, together.
  let weights: [Float]
  /// How alike the groups of two accounts were when they were joined.
  let events: NumberGrid
  /// How much each sentence is about what its event's accounts are about.
  let centrality: [Float]
  /// For each sentence and account the cosine of the sentence there that is most like it.
  let best: NumberGrid

  /// How alike accounts of one event are at least.
  private static let sameEvent: Float = 0.1

  init(_ scene: PassageScene) {
    self.scene = scene
    let bags = scene.sentences.map(\.words)
    var sentences = Bag.sharedWeights(of: bags, with: bags, scene.weights)
    weights = bags.indices.map { sentences[$0, $0] }
    var accounts = Bag.sharedWeights(of: scene.words, with: scene.words, scene.weights)
    let totals = scene.words.indices.map { accounts[$0, $0] }
    var crossed = Bag.sharedWeights(of: bags, with: scene.words, scene.weights)
    Self.normalise(&sentences, weights, weights)
    Self.normalise(&accounts, totals, totals)
    Self.normalise(&crossed, weights, totals)
    events = AverageLinkage.heights(of: accounts)
    best = Self.best(of: sentences, scene.accounts)
    centrality = Self.centrality(of: scene, crossed, events)
    self.sentences = sentences
    self.accounts = accounts
    self.crossed = crossed
  }

  private static func normalise(_ grid: inout NumberGrid, _ rows: [Float], _ columns: [Float]) {
    let (one, other) = (rows.map { $0.squareRoot() }, columns.map { $0.squareRoot() })
    for row in rows.indices {
      for column in columns.indices where grid[row, column] > 0 {
        grid[row, column] /= one[row] * other[column]
      }
    }
  }

  private static func best(of likeness: NumberGrid, _ accounts: [Range<Int>]) -> NumberGrid {
    var best = NumberGrid(rows: likeness.rows, columns: accounts.count)
    for sentence in 0..<likeness.rows {
      for (account, range) in accounts.enumerated() {
        for other in range {
          best[sentence, account] = max(best[sentence, account], likeness[sentence, other])
        }
      }
    }
    return best
  }

  private static func centrality(
    of scene: PassageScene, _ crossed: NumberGrid, _ events: NumberGrid
  ) -> [Float] {
    scene.sentences.indices.map { sentence in
      let own = scene.accountOf[sentence]
      let others = scene.accounts.indices.filter { $0 != own && events[own, $0] > sameEvent }
      return others.reduce(0) { $0 + crossed[sentence, $1] } / Float(max(1, others.count))
    }
  }
}
