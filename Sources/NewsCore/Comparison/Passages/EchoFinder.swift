/// Finds sentences of long accounts that say the same of what both tell at length.
///
/// `PassageModel` knows whether sentences of short accounts tell of the same event. Where many
/// sentences of an account do, those that say the same of it share words that few other sentences
/// have, stand in like places and have like neighbours.
struct EchoFinder {
  private let scene: PassageScene
  private let likeness: EchoLikeness

  /// How much of a sentence another has at most that it is not like, and that it is hardly like. Of 60
  /// sentences of news between the two 25 share no name and another word with any; of these 22 are told
  /// by no other account.
  private static let alone: Float = 0.14
  private static let hardlyLike: Float = 0.2
  /// How many words a sentence has at least that is not like another.
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

  /// Whether no sentence of another account is like a sentence, nor hardly like it with a name and another
  /// word in common; short ones say too little to tell, and so does an account of which not all is
  /// compared.
  func isAlone(_ sentence: Int) -> Bool {
    guard scene.sentences[sentence].words.count >= Self.tellingWords else { return false }
    let own = scene.accountOf[sentence]
    let most =
      scene.accounts.indices.filter { $0 != own }.map { account in
        scene.isWhole(account) ? likeness.best[sentence, account] : 1
      }.max() ?? 0
    return most < Self.alone || most < Self.hardlyLike && !sharesNameAndWord(sentence)
  }

  private func sharesNameAndWord(_ sentence: Int) -> Bool {
    let (own, account) = (scene.sentences[sentence], scene.accountOf[sentence])
    let (names, plain) = (Set(own.names), Set(own.plain))
    return scene.sentences.indices.contains { other in
      scene.accountOf[other] != account
        && scene.sentences[other].names.contains(where: names.contains)
        && scene.sentences[other].plain.contains(where: plain.contains)
    }
  }
}
