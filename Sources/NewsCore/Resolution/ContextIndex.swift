import Glibc

/// Finds articles on the same subject by the rare words they share.
///
/// A word weighs the more the fewer articles have it, `(log(N / n) / log N)²` of N articles; words
/// that more than `commonest` articles have weigh nothing, and the lists of those articles are not
/// kept, so that a look-up costs the same in a large archive as in a small one. What two articles
/// share is divided by the root of the product of their numbers of different words, as in a cosine.
struct ContextIndex {
  /// Words of more articles than this say nothing.
  private static let commonest = 32

  /// An article in the list of those that have a word; `next` is the place of the one before.
  private struct Entry {
    let article: Int32
    let next: Int32
  }

  private var places = KeyTable<UInt32>(capacity: 1 << 10, blank: .max)
  /// For each word the number of articles that have it, and where the list of them begins.
  private var counts: [Int32] = []
  private var heads: [Int32] = []
  private var entries: [Entry] = []
  /// The words of all articles, one article after the other, and where each article's begin.
  private var words: [UInt32] = []
  private var starts: [Int] = [0]

  /// The number of articles.
  var count: Int { starts.count - 1 }

  /// Adds an article that has the words of `keys`, each once.
  mutating func add(_ keys: [UInt64]) {
    let article = Int32(count)
    for key in keys {
      let next = UInt32(counts.count)
      var place = next
      places.update(key) { found in
        if found == .max { found = next }
        place = found
      }
      if place == next {
        counts.append(0)
        heads.append(-1)
      }
      let word = Int(place)
      counts[word] += 1
      if counts[word] <= Self.commonest {
        entries.append(Entry(article: article, next: heads[word]))
        heads[word] = Int32(entries.count - 1)
      }
      words.append(place)
    }
    starts.append(words.count)
  }

  /// The articles that share rare words with an article, without itself, at least `least` of 1, the
  /// closest first.
  func related(to article: Int, least: Double = 0) -> [RelatedArticle] {
    let whole = words[starts[article]..<starts[article + 1]]
    let listed = whole.reduce(0) { $0 + min(Int(counts[Int($1)]), Self.commonest) }
    var sums = ArticleSums(capacity: listed)
    let total = log(Double(max(2, count)))
    for word in whole {
      let weight = weight(of: Int(word), total)
      if weight == 0 { continue }
      var entry = heads[Int(word)]
      while entry >= 0 {
        let found = entries[Int(entry)]
        sums.add(weight, to: found.article)
        entry = found.next
      }
    }
    var related: [RelatedArticle] = []
    for (other, sum) in sums.totals where other != article {
      let score = sum / scale(article, other)
      if score >= least { related.append(RelatedArticle(article: other, score: score)) }
    }
    return related.sorted { ($1.score, $0.article) < ($0.score, $1.article) }
  }

  /// What a word adds to the score of two articles that both have it.
  func share(of key: FoldedKey, _ article: Int, _ other: Int) -> Double {
    guard let place = places[key.value] else { return 0 }
    return weight(of: Int(place), log(Double(max(2, count)))) / scale(article, other)
  }

  /// - Parameter total: the logarithm of the number of articles.
  private func weight(of word: Int, _ total: Double) -> Double {
    let number = Int(counts[word])
    guard number > 1, number <= Self.commonest else { return 0 }
    let rarity = 1 - Self.logarithms[number] / total
    return rarity * rarity
  }

  /// The logarithms of the numbers up to `commonest`.
  private static let logarithms = (0...commonest).map { log(Double(max(1, $0))) }

  private func scale(_ article: Int, _ other: Int) -> Double {
    let left = Double(starts[article + 1] - starts[article])
    let right = Double(starts[other + 1] - starts[other])
    return (max(1, left * right)).squareRoot()
  }
}
