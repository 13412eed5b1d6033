/// Sums up weights by article, in an open table that is made once with room enough.
struct ArticleSums {
  private var articles: [Int32]
  private var sums: [Int]
  private let mask: Int

  /// - Parameter capacity: at least the number of different articles to come.
  init(capacity: Int) {
    var size = 64
    while size < capacity * 2 { size *= 2 }
    articles = Array(repeating: -1, count: size)
    sums = Array(repeating: 0, count: size)
    mask = size - 1
  }

  mutating func add(_ weight: Int, to article: Int32) {
    // The multiplier is Knuth's: it spreads neighbouring numbers over the table.
    var place = Int(truncatingIfNeeded: UInt64(UInt32(bitPattern: article)) &* 2_654_435_769) & mask
    while articles[place] != article {
      if articles[place] < 0 {
        articles[place] = article
        break
      }
      place = (place + 1) & mask
    }
    sums[place] += weight
  }

  /// The articles and their sums, in no order.
  var totals: [(article: Int, sum: Int)] {
    articles.indices.lazy.filter { articles[$0] >= 0 }.map { (Int(articles[$0]), sums[$0]) }
  }
}
