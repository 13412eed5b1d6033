/// Says in numbers how two sentences are alike, without saying by which words.
struct PassageFeatureReader {
  let likeness: PassageLikeness

  /// The number of features.
  static let count = 13

  /// Sentences that are less alike have no link.
  private static let least: Float = 0.02

  /// The pairs of sentences of different accounts that share words which say something, those aside
  /// of two long accounts.
  func pairs() -> [PassagePair] {
    let scene = likeness.scene
    var pairs: [PassagePair] = []
    for (account, range) in scene.accounts.enumerated() {
      let isLong = scene.isLong(account)
      for one in range {
        for other in range.upperBound..<max(range.upperBound, scene.sentences.count)
        where !(isLong && scene.isLong(scene.accountOf[other]))
          && likeness.sentences[one, other] >= Self.least
        {
          pairs.append(PassagePair(one: one, other: other))
        }
      }
    }
    return pairs
  }

  /// Appends the features of a pair; the two sentences may change places.
  func append(_ pair: PassagePair, to features: inout [Float]) {
    let scene = likeness.scene
    let (one, other) = (pair.one, pair.other)
    let (account, second) = (scene.accountOf[one], scene.accountOf[other])
    let cosine = likeness.sentences[one, other]
    let (weight, otherWeight) = (likeness.weights[one], likeness.weights[other])
    let shared = cosine * (weight * otherWeight).squareRoot()
    let crossed = (likeness.crossed[one, second], likeness.crossed[other, account])
    let named = (named(one, in: second), named(other, in: account))
    let best = max(likeness.best[one, second], likeness.best[other, account])
    features.append(cosine)
    features.append(shared / max(weight, otherWeight))
    features.append(shared / min(weight, otherWeight))
    features.append(likeness.accounts[account, second])
    features.append(likeness.events[account, second])
    features.append(max(crossed.0, crossed.1))
    features.append(min(crossed.0, crossed.1))
    features.append(sharedNames(one, other))
    features.append(min(named.0, named.1))
    features.append(min(likeness.centrality[one], likeness.centrality[other]))
    features.append(cosine / max(best, 0.01))
    features.append(Float(sharedNumbers(one, other)))
    features.append(plainCosine(one, other))
  }

  /// How much of a sentence's names the other account has.
  private func named(_ sentence: Int, in account: Int) -> Float {
    let scene = likeness.scene
    let names = scene.sentences[sentence].names
    return Bag.sharedWeight(names, scene.names[account], scene.rarities)
      / max(Bag.weight(of: names, scene.rarities), 0.01)
  }

  /// How much of the names of the sentence with fewer the other one has.
  private func sharedNames(_ one: Int, _ other: Int) -> Float {
    let scene = likeness.scene
    let (left, right) = (scene.sentences[one].names, scene.sentences[other].names)
    let weights = scene.rarities
    return Bag.sharedWeight(left, right, weights)
      / max(min(Bag.weight(of: left, weights), Bag.weight(of: right, weights)), 0.01)
  }

  private func sharedNumbers(_ one: Int, _ other: Int) -> Int {
    let sentences = likeness.scene.sentences
    return min(3, Bag.shared(sentences[one].numbers, sentences[other].numbers).count)
  }

  /// The cosine by the words that are in no name.
  private func plainCosine(_ one: Int, _ other: Int) -> Float {
    let scene = likeness.scene
    let (left, right) = (scene.sentences[one].plain, scene.sentences[other].plain)
    let product = Bag.weight(of: left, scene.weights) * Bag.weight(of: right, scene.weights)
    guard product > 0 else { return 0 }
    return Bag.sharedWeight(left, right, scene.weights) / product.squareRoot()
  }
}
