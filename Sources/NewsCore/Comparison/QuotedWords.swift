/// The words of a quotation as they are compared.
struct QuotedWords {
  /// The words without their endings, in order.
  let stems: [UInt64]
  /// What each word weighs; 0 for function words.
  let weights: [Float]
  /// The stems that weigh something, each once, in ascending order.
  let content: [UInt64]
  /// What all words weigh together.
  let weight: Float
  /// The words that somebody else says inside the quotation, as ranges of indices in order.
  var nested: [Range<Int>] = []

  var count: Int { stems.count }

  init(stems: [UInt64], weights: [Float]) {
    self.stems = stems
    self.weights = weights
    var content = zip(stems, weights).filter { $1 > 0 }.map(\.0)
    content.sort()
    var last: UInt64?
    content.removeAll { stem in
      defer { last = stem }
      return stem == last
    }
    self.content = content
    weight = weights.reduce(0, +)
  }

  /// What those words weigh that the other has too, in whatever order.
  func weight(in other: QuotedWords) -> Float {
    var sum: Float = 0
    for (stem, weight) in zip(stems, weights) where weight > 0 && other.content.contains(stem) {
      sum += weight
    }
    return sum
  }
}
