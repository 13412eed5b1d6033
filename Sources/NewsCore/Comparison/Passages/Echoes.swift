/// How likely sentences of accounts say the same.
struct Echoes {
  private let scene: PassageScene
  /// The pairs of sentences of long accounts that are likely enough.
  private(set) var pairs: [(pair: PassagePair, likelihood: Float)] = []
  /// For each sentence and account how likely no sentence there says the same.
  private var untold: NumberGrid

  /// How likely each other account is at most to tell what a sentence says that counts as told by none. Of
  /// such sentences in twelve marked events of three accounts each, 86 in a hundred have no clause that
  /// another account has too.
  private static let alone: Float = 0.15
  /// How many words a sentence has at least that may be told by no other.
  private static let tellingWords = 4

  /// Nothing is known to be told twice yet.
  init(_ scene: PassageScene) {
    self.scene = scene
    untold = NumberGrid(rows: scene.sentences.count, columns: scene.accounts.count, filling: 1)
  }

  mutating func add(_ pair: PassagePair, _ likelihood: Float, isKept: Bool) {
    untold[pair.one, scene.accountOf[pair.other]] *= 1 - likelihood
    untold[pair.other, scene.accountOf[pair.one]] *= 1 - likelihood
    if isKept { pairs.append((pair, likelihood)) }
  }

  /// Whether no other account is likely to tell what a sentence says; short ones say too little to tell, and
  /// so does an account of which not all is compared.
  func isAlone(_ sentence: Int) -> Bool {
    let own = scene.accountOf[sentence]
    return scene.sentences[sentence].words.count >= Self.tellingWords
      && scene.accounts.indices.allSatisfy { account in
        account == own || scene.isWhole(account) && untold[sentence, account] > 1 - Self.alone
      }
  }
}
