/// The words of a quotation, or of the sentence around it, as they are compared.
struct QuotedWords {
  /// The words without their endings, in order.
  var stems: [UInt64] = []
  /// What each word weighs; 0 for function words.
  var weights: [Float] = []
  /// The words that somebody else says inside the quotation, as ranges of indices in order.
  var nested: [Range<Int>] = []

  var count: Int { stems.count }

  /// What all words weigh together.
  var weight: Float { weights.reduce(0, +) }

  /// The stems that weigh something, each once, in ascending order.
  var content: [UInt64] {
    var kept = zip(stems, weights).filter { $1 > 0 }.map(\.0)
    kept.sort()
    var last: UInt64?
    kept.removeAll { stem in
      defer { last = stem }
      return stem == last
    }
    return kept
  }
}
