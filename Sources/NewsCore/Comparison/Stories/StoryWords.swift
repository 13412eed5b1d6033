import Glibc

/// The words of an article by which its story is known, with what they say about it.
///
/// A word weighs by its rarity, by how often it is there, and twice where it is in the lead, as
/// that is where accounts of one event are most alike. The weights are scaled to a length of 1, so
/// that the product of two articles is a cosine.
struct StoryWords {
  /// The stems, in order.
  let stems: [UInt64]
  let weights: [Float]
  /// The stems that say most, in order, by which articles are found.
  let signature: [UInt64]

  /// How many words the lead has.
  private static let lead = 100
  private static let leadFactor: Float = 2
  /// Words that are less rare say nothing.
  private static let leastRarity: Float = 0.15
  private static let signatureLength = 32
  private static let telling = 6

  init(of document: Document, rarity: WordRarity) {
    let bytes = document.text.bytes.span
    var counts: [UInt64: (count: Int, isLead: Bool, rarity: Float)] = [:]
    var place = 0
    for sentence in document.sentences {
      for token in document.tokens[sentence.tokens] where token.isWord {
        place += 1
        let stem = WordStem.stem(of: token, in: bytes).value
        let isLead = place <= Self.lead
        if let known = counts[stem] {
          counts[stem] = (known.count + 1, known.isLead || isLead, known.rarity)
        } else {
          counts[stem] = (1, isLead, rarity.weight(of: token, stem: stem))
        }
      }
    }
    let words = counts.filter { $0.value.rarity >= Self.leastRarity }.map { stem, word in
      (stem, word.rarity * (1 + log(Float(word.count))) * (word.isLead ? Self.leadFactor : 1))
    }.sorted { $0.0 < $1.0 }
    let length = words.reduce(0) { $0 + $1.1 * $1.1 }.squareRoot()
    stems = words.map(\.0)
    weights = words.map { $0.1 / max(length, 1e-6) }
    signature =
      words.sorted { ($1.1, $0.0) < ($0.1, $1.0) }.prefix(Self.signatureLength).map(\.0).sorted()
  }

  /// Whether there are enough words to say that another article is of something else.
  var isTelling: Bool { stems.count >= Self.telling }

  /// The cosine of two articles.
  func likeness(to other: StoryWords) -> Float {
    var (one, two) = (0, 0)
    var sum: Float = 0
    while one < stems.count, two < other.stems.count {
      if stems[one] == other.stems[two] {
        sum += weights[one] * other.weights[two]
        one += 1
        two += 1
      } else if stems[one] < other.stems[two] {
        one += 1
      } else {
        two += 1
      }
    }
    return sum
  }
}
