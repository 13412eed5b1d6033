import Glibc

/// Says of two sentences what the first judgement of all pairs tells about them: which third
/// sentences they have in common, and how much of their accounts corresponds.
struct LinkFeatureReader {
  /// The number of features.
  static let count = 6

  /// Pairs that the first judgement finds less likely are taken for none.
  private static let least: Float = 0.05

  private let scene: PassageScene
  /// For each sentence the sentences it may correspond to, with the likelihoods.
  private let neighbours: [[(sentence: Int, likelihood: Float)]]
  private let sums: [Float]
  private let lengths: [Float]
  /// How much of each two accounts corresponds, and how much when their groups were joined.
  private let accounts: NumberGrid
  private let events: NumberGrid

  /// - Parameter likelihoods: one for each pair.
  init(_ scene: PassageScene, _ pairs: [PassagePair], _ likelihoods: [Float]) {
    self.scene = scene
    var neighbours = Array(
      repeating: [(sentence: Int, likelihood: Float)](), count: scene.sentences.count)
    for (pair, likelihood) in zip(pairs, likelihoods) where likelihood >= Self.least {
      neighbours[pair.one].append((pair.other, likelihood))
      neighbours[pair.other].append((pair.one, likelihood))
    }
    self.neighbours = neighbours
    sums = neighbours.map { $0.reduce(0) { $0 + $1.likelihood } }
    lengths = neighbours.map {
      ($0.reduce(0.25) { $0 + $1.likelihood * $1.likelihood }).squareRoot()
    }
    accounts = Self.accounts(of: scene, neighbours)
    events = AverageLinkage.heights(of: accounts)
  }

  /// For each pair how alike the rows of likelihoods are of its two sentences, as a cosine.
  func companies(of pairs: [PassagePair], _ likelihoods: [Float]) -> [Float] {
    var companies: [Float] = []
    companies.reserveCapacity(pairs.count)
    var row = Array(repeating: Float(0), count: scene.sentences.count)
    var last = -1
    for (pair, likelihood) in zip(pairs, likelihoods) {
      if pair.one != last {
        last = pair.one
        for index in row.indices { row[index] = 0 }
        for (third, first) in neighbours[last] {
          for (other, second) in neighbours[third] { row[other] += first * second }
        }
      }
      let own = likelihood >= Self.least ? likelihood : 0
      companies.append((row[pair.other] + own) / (lengths[pair.one] * lengths[pair.other]))
    }
    return companies
  }

  /// Appends the features of a pair.
  ///
  /// - Parameter company: what `companies` says of it.
  func append(
    _ pair: PassagePair, likelihood: Float, company: Float, to features: inout [Float]
  ) {
    let (one, other) = (scene.accountOf[pair.one], scene.accountOf[pair.other])
    let count = Float(scene.accounts.count)
    let bounded = min(max(likelihood, 0.001), 0.999)
    features.append(log(bounded / (1 - bounded)))
    features.append(company)
    features.append(min(sums[pair.one], sums[pair.other]) / count)
    features.append(max(sums[pair.one], sums[pair.other]) / count)
    features.append(accounts[one, other])
    features.append(events[one, other])
  }

  /// The mean over the sentences of two accounts of the likelihood of the best counterpart.
  private static func accounts(
    of scene: PassageScene, _ neighbours: [[(sentence: Int, likelihood: Float)]]
  ) -> NumberGrid {
    let count = scene.accounts.count
    var grid = NumberGrid(rows: count, columns: count)
    for (own, range) in scene.accounts.enumerated() {
      for sentence in range {
        var best = Array(repeating: Float(0), count: count)
        for (other, likelihood) in neighbours[sentence] {
          let account = scene.accountOf[other]
          best[account] = max(best[account], likelihood)
        }
        for account in best.indices {
          let mean = best[account] / Float(2 * range.count)
          grid[own, account] += mean
          grid[account, own] += mean
        }
      }
    }
    return grid
  }
}
