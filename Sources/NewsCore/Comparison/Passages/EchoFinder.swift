/// Finds sentences of long accounts that say the same of what both tell at length.
///
/// `PassageModel` knows whether sentences of short accounts tell of the same event. Where many
/// sentences of an account do, those that say the same of it share words that few other sentences
/// have, stand in like places and have like neighbours.
struct EchoFinder {
  private let scene: PassageScene
  private let likeness: EchoLikeness

  /// How much of a sentence another has at most that it is not like, and how many words it has: of 60
  /// sentences of news that are alone by this and not by 0.14, 51 are.
  private static let alone: Float = 0.2
  private static let tellingWords = 4

  init(_ scene: PassageScene) {
    self.scene = scene
    likeness = EchoLikeness(scene)
  }

  /// The pairs of sentences of long accounts with how likely each says the same, of those that are
  /// at least so likely, in percent, or have the same words.
  func likelihoods(
    by model: EchoModel, least: Int
  ) -> [(pair: PassagePair, likelihood: Float)] {
    guard hasSeveralLongAccounts else { return [] }
    let reader = EchoFeatureReader(scene, likeness)
    return scene.sentences.indices.flatMap { one in
      let pairs = reader.pairs(of: one)
      return zip(pairs, model.likelihoods(of: reader.features(of: pairs))).filter {
        pair, likelihood in likelihood * 100 >= Float(least) || scene.isVerbatim(pair)
      }
    }
  }

  /// The pairs of sentences of long accounts, and their features one after the other.
  ///
  /// - Parameter every: whether to take pairs that share nothing, too.
  func examples(every: Bool = false) -> (pairs: [PassagePair], features: [Float]) {
    guard hasSeveralLongAccounts else { return ([], []) }
    let reader = EchoFeatureReader(scene, likeness)
    let pairs = scene.sentences.indices.flatMap { reader.pairs(of: $0, every: every) }
    return (pairs, reader.features(of: pairs))
  }

  private var hasSeveralLongAccounts: Bool {
    scene.accounts.indices.count(where: scene.isLong) > 1
  }

  /// Whether no sentence of another account is like a sentence; short ones say too little to tell, and
  /// so does an account of which not all is compared.
  func isAlone(_ sentence: Int) -> Bool {
    guard scene.sentences[sentence].words.count >= Self.tellingWords else { return false }
    let own = scene.accountOf[sentence]
    return scene.accounts.indices.allSatisfy {
      $0 == own || scene.isWhole($0) && likeness.best[sentence, $0] < Self.alone
    }
  }
}
