import Glibc

/// Finds articles on the same subject by the rare words they share.
///
/// A word weighs the more the fewer articles have it, `(1 - log n / log N)²`; words that more than
/// `commonest` articles have weigh nothing, and the lists of those articles are not kept, so that a
/// look-up costs the same in a large archive as in a small one. What two articles share is divided
/// by the root of the product of their numbers of different words, as in a cosine.
///
/// `N` is the power of two that is nearest to the number of articles, `largestScale` at most: so
/// only a few times in the life of an archive does an article more change the weight of words that
/// it does not have.
struct ContextIndex {
  /// Words of more articles than this say nothing.
  static let commonest = 32
  /// An archive of more articles weighs words as one of so many.
  private static let largestScale = 4096

  /// That an article has a word: the place of the entry before of the same word, and of the same
  /// article.
  private struct Entry {
    let word: UInt32
    let article: Int32
    let nextOfWord: Int32
    let nextOfArticle: Int32
  }

  private var places = KeyTable<UInt32>(capacity: 1 << 10, blank: .max)
  /// For each word the number of articles that have it, and its last entry.
  private var counts: [Int32] = []
  private var lastOfWord: [Int32] = []
  private var entries: [Entry] = []
  /// For each article its last entry and its number of words.
  private var lastOfArticle: [Int32] = []
  private var sizes: [Int32] = []

  /// The number of articles.
  var count: Int { sizes.count }

  /// How many articles an archive of `count` articles is weighed as.
  static func scale(_ count: Int) -> Int {
    var scale = 2
    // The next power is the nearer one beyond the root of two times this one.
    while scale < largestScale, scale * scale * 2 <= count * count { scale *= 2 }
    return scale
  }

  /// Adds an article that has the words of `keys`, each once.
  mutating func add(_ keys: [UInt64]) {
    addArticle(words: keys.count)
    for key in keys { add(key, to: count - 1) }
  }

  /// Adds an article of a number of different words, of which the rare ones are told one by one.
  mutating func addArticle(words: Int) {
    lastOfArticle.append(-1)
    sizes.append(Int32(words))
  }

  /// Adds that an article has a word.
  mutating func add(_ key: UInt64, to article: Int) {
    let next = UInt32(counts.count)
    var word = next
    places.update(key) { found in
      if found == .max { found = next }
      word = found
    }
    if word == next {
      counts.append(0)
      lastOfWord.append(-1)
    }
    counts[Int(word)] += 1
    guard counts[Int(word)] <= Self.commonest else { return }
    entries.append(
      Entry(
        word: word, article: Int32(article), nextOfWord: lastOfWord[Int(word)],
        nextOfArticle: lastOfArticle[article]))
    lastOfWord[Int(word)] = Int32(entries.count - 1)
    lastOfArticle[article] = Int32(entries.count - 1)
  }

  /// The articles that share rare words with an article, without itself, at least `least` of 1, the
  /// closest first.
  func related(to article: Int, least: Double = 0) -> [RelatedArticle] {
    var listed = 0
    forEachRareWord(of: article) { listed += Int(counts[$0]) }
    var sums = ArticleSums(capacity: listed)
    let weights = Self.weights(count)
    forEachRareWord(of: article) { word in
      let weight = weights[Int(counts[word])]
      guard weight > 0 else { return }
      var entry = lastOfWord[word]
      while entry >= 0 {
        let found = entries[Int(entry)]
        sums.add(weight, to: found.article)
        entry = found.nextOfWord
      }
    }
    var related: [RelatedArticle] = []
    for (other, sum) in sums.totals where other != article {
      let score = Double(sum) / scale(article, other)
      if score >= least { related.append(RelatedArticle(article: other, score: score)) }
    }
    return related.sorted { ($1.score, $0.article) < ($0.score, $1.article) }
  }

  /// What a word adds to the score of two articles that both have it.
  func share(of key: FoldedKey, _ article: Int, _ other: Int) -> Double {
    guard let place = places[key.value] else { return 0 }
    let number = Int(counts[Int(place)])
    guard number <= Self.commonest else { return 0 }
    return Double(Self.weights(count)[number]) / scale(article, other)
  }

  /// Calls `body` for each word of an article that is rare enough to say something.
  private func forEachRareWord(of article: Int, _ body: (_ word: Int) -> Void) {
    var entry = lastOfArticle[article]
    while entry >= 0 {
      let found = entries[Int(entry)]
      if counts[Int(found.word)] <= Self.commonest { body(Int(found.word)) }
      entry = found.nextOfArticle
    }
  }

  private func scale(_ article: Int, _ other: Int) -> Double {
    (max(1, Double(sizes[article]) * Double(sizes[other]))).squareRoot() * Self.one
  }

  /// The weight of a word that nobody else could have. Weights are whole numbers, so that sums are
  /// the same in whichever order the words come.
  private static let one = 65_536.0

  /// By the number of articles that have a word what it weighs in an archive of `count` articles.
  private static func weights(_ count: Int) -> [Int] {
    weightsOfScales[scale(count).trailingZeroBitCount]
  }

  private static let weightsOfScales: [[Int]] = (0...largestScale.trailingZeroBitCount).map {
    let total = log(Double(1 << max(1, $0)))
    return (0...commonest).map { number in
      guard number > 1 else { return 0 }
      let rarity = max(0, 1 - log(Double(number)) / total)
      return Int((rarity * rarity * one).rounded())
    }
  }
}
