/// Finds sentences of long accounts that say the same of what both tell at length.
///
/// `PassageModel` knows whether sentences of short accounts tell of the same event. Where many
/// sentences of an account do, those that say the same of it share words that few other sentences
/// have, stand in like places and have like neighbours.
struct EchoFinder {
  private let scene: PassageScene
  private let reader: EchoFeatureReader

  init(_ scene: PassageScene) {
    self.scene = scene
    reader = EchoFeatureReader(scene, EchoLikeness(scene))
  }

  /// Of all pairs of sentences how likely they say the same.
  ///
  /// - Parameter least: how likely a pair is at least, in percent, that is kept; one with the same words
  ///   always is.
  func echoes(by model: EchoModel, least: Int) -> Echoes {
    var echoes = Echoes(scene)
    for one in scene.sentences.indices {
      let pairs = reader.pairs(of: one)
      for (pair, likelihood) in zip(pairs, model.likelihoods(of: reader.features(of: pairs))) {
        let isKept =
          areLong(pair) && (likelihood * 100 >= Float(least) || scene.isVerbatim(pair))
        echoes.add(pair, likelihood, isKept: isKept)
      }
    }
    return echoes
  }

  /// The pairs of sentences of long accounts, and their features one after the other.
  ///
  /// - Parameter every: whether to take pairs that share nothing, too.
  func examples(every: Bool = false) -> (pairs: [PassagePair], features: [Float]) {
    let pairs = scene.sentences.indices.flatMap { one in
      reader.pairs(of: one, every: every).filter(areLong)
    }
    return (pairs, reader.features(of: pairs))
  }

  private func areLong(_ pair: PassagePair) -> Bool {
    scene.isLong(scene.accountOf[pair.one]) && scene.isLong(scene.accountOf[pair.other])
  }
}
