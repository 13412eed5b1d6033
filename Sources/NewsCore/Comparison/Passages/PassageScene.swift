import Glibc

/// Accounts that have something to do with each other, as the comparison of their sentences needs
/// them.
struct PassageScene {
  let sentences: [ComparedSentence]
  /// For each account its sentences, as a range of their numbers.
  let accounts: [Range<Int>]
  /// For each account how many sentences it has, of which those of the scene may be the first only.
  private let counts: [Int]
  /// For each sentence the number of its account.
  let accountOf: [Int]
  /// For each word what it weighs among these accounts: much when it is rare and few of them have it.
  let weights: [Float]
  /// For each word how rare it is by itself.
  let rarities: [Float]
  /// For each word those that are related to it.
  let relations: [[RelatedWords.Relation]]
  /// The words of each account, and those in its names.
  let words: [[Int32]]
  let names: [[Int32]]

  /// - Parameters:
  ///   - accounts: the sentences of each account.
  ///   - most: the most sentences that are compared.
  init(
    _ accounts: [[ComparedSentence]], most: Int, rarities: [Float],
    relations: [[RelatedWords.Relation]]
  ) {
    counts = accounts.map(\.count)
    let reach = SceneReach.sentences(ofEach: counts, most: most)
    let accounts = accounts.map { $0.prefix(reach) }
    sentences = Array(accounts.joined())
    self.rarities = rarities
    self.relations = relations
    var ranges: [Range<Int>] = []
    for account in accounts {
      let start = ranges.last?.upperBound ?? 0
      ranges.append(start..<start + account.count)
    }
    self.accounts = ranges
    accountOf = ranges.enumerated().flatMap { number, range in range.map { _ in number } }
    words = accounts.map { Bag.bag(of: $0.flatMap(\.words)) }
    names = accounts.map { Bag.bag(of: $0.flatMap(\.names)) }
    weights = Self.weights(of: words, rarities)
  }

  /// How many sentences a long account has at least.
  private static let longAccount = 8

  /// Whether an account has so many sentences that some of them may say the same and others only
  /// something about the same event.
  func isLong(_ account: Int) -> Bool { accounts[account].count >= Self.longAccount }

  /// Whether all sentences of an account are in the scene.
  func isWhole(_ account: Int) -> Bool { accounts[account].count == counts[account] }

  /// Of the accounts that are not in the scene as a whole, by the indices of their documents, how much
  /// is.
  var parts: [Int: ComparedPart] {
    var parts: [Int: ComparedPart] = [:]
    for account in accounts.indices where !isWhole(account) {
      let document = sentences[accounts[account].lowerBound].place.document
      parts[document] = ComparedPart(compared: accounts[account].count, all: counts[account])
    }
    return parts
  }

  /// Whether two sentences have the same words in the same order.
  func isVerbatim(_ pair: PassagePair) -> Bool {
    sentences[pair.one].wording == sentences[pair.other].wording
  }

  /// A word in `n` of `N` accounts weighs its rarity times `log((N + 1) / (n + ½)) / log(N + 1)`.
  private static func weights(of accounts: [[Int32]], _ rarities: [Float]) -> [Float] {
    var counts = Array(repeating: Int32(0), count: rarities.count)
    for account in accounts {
      for word in account { counts[Int(word)] += 1 }
    }
    let total = log(Float(accounts.count) + 1)
    let factors = (0...accounts.count).map { count in
      max(0, (total - log(Float(count) + 0.5)) / total)
    }
    return counts.indices.map { rarities[$0] * factors[Int(counts[$0])] }
  }
}
