import Glibc

/// Says in numbers how two sentences of long accounts are alike, without saying by which words.
struct EchoFeatureReader {
  /// The number of features.
  static let count = 12

  /// Sentences that are less alike have no link.
  private static let least: Float = 0.03
  /// How alike two sentences are at least to count as the company of each other.
  private static let company: Float = 0.15

  private let scene: PassageScene
  private let likeness: EchoLikeness
  /// For each sentence those of other accounts that are like it, and how long that row is.
  private let neighbours: [[(sentence: Int32, likeness: Float)]]
  private let lengths: [Float]

  init(_ scene: PassageScene, _ likeness: EchoLikeness) {
    self.scene = scene
    self.likeness = likeness
    neighbours = scene.sentences.indices.map { one in
      scene.sentences.indices.compactMap { other in
        let value = likeness.coverage(one, other)
        let isNear = value > Self.company && scene.accountOf[one] != scene.accountOf[other]
        return isNear ? (Int32(other), value) : nil
      }
    }
    lengths = neighbours.map { ($0.reduce(0) { $0 + $1.likeness * $1.likeness }).squareRoot() }
  }

  /// The pairs of a sentence with those of later accounts that share words with it which say something, or
  /// all their words.
  ///
  /// - Parameter every: whether to take pairs that share nothing, too.
  func pairs(of one: Int, every: Bool = false) -> [PassagePair] {
    let own = scene.accounts[scene.accountOf[one]]
    return (own.upperBound..<scene.sentences.count).lazy.map {
      PassagePair(one: one, other: $0)
    }.filter { pair in
      every || likeness.coverage(pair.one, pair.other) >= Self.least || scene.isVerbatim(pair)
    }
  }

  /// The features of pairs that are in order, one after the other; the two sentences may change places.
  func features(of pairs: [PassagePair]) -> [Float] {
    var features: [Float] = []
    features.reserveCapacity(pairs.count * Self.count)
    var row = Array(repeating: Float(0), count: scene.sentences.count)
    var last = -1
    for pair in pairs {
      if pair.one != last {
        last = pair.one
        for index in row.indices { row[index] = 0 }
        for (third, first) in neighbours[last] {
          for (other, second) in neighbours[Int(third)] { row[Int(other)] += first * second }
        }
      }
      let company = row[pair.other] / (lengths[pair.one] * lengths[pair.other] + 0.1)
      append(pair, company: company, to: &features)
    }
    return features
  }

  private func append(_ pair: PassagePair, company: Float, to features: inout [Float]) {
    let (one, other) = (pair.one, pair.other)
    let shared = likeness.shared[one, other]
    let coverage = likeness.coverage(one, other)
    let rivals = (
      likeness.best[one, scene.accountOf[other]], likeness.best[other, scene.accountOf[one]]
    )
    let plain = likeness.plain(one, other)
    let (left, right) = (scene.sentences[one], scene.sentences[other])
    let names = Bag.sharedWeight(left.names, right.names, likeness.weights)
    let numbers = Bag.shared(left.numbers, right.numbers).count
    features.append(shared / (likeness.totals[one] * likeness.totals[other]).squareRoot())
    features.append(coverage)
    features.append(shared / max(likeness.totals[one], likeness.totals[other]))
    features.append(plain / max(likeness.plainTotals[one], likeness.plainTotals[other]))
    features.append(min(names, 1.5))
    features.append(Float(min(numbers, 2)))
    features.append(coverage / max(rivals.0, rivals.1, 0.01))
    features.append(nearby(one, other))
    features.append(company)
    features.append(min(shared, 3))
    features.append(abs(place(of: one) - place(of: other)))
    features.append(Float((isLead(one) ? 1 : 0) + (isLead(other) ? 1 : 0)))
  }

  /// How alike sentences before and behind the two are.
  private func nearby(_ one: Int, _ other: Int) -> Float {
    let left = scene.accounts[scene.accountOf[one]]
    let right = scene.accounts[scene.accountOf[other]]
    var best: Float = 0
    for first in [one - 1, one + 1] where left.contains(first) {
      for second in other - 1...other + 1 where right.contains(second) {
        best = max(best, likeness.coverage(first, second))
      }
    }
    for second in [other - 1, other + 1] where right.contains(second) {
      best = max(best, likeness.coverage(one, second))
    }
    return best
  }

  /// Where in its account a sentence is, from 0 to 1.
  private func place(of sentence: Int) -> Float {
    let range = scene.accounts[scene.accountOf[sentence]]
    return Float(sentence - range.lowerBound) / Float(range.count)
  }

  /// Whether it is the headline or what follows it.
  private func isLead(_ sentence: Int) -> Bool {
    sentence - scene.accounts[scene.accountOf[sentence]].lowerBound < 2
  }
}
