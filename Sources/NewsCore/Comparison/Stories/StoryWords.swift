import Glibc

/// The words of an article by which its story is known, with what they say about it.
///
/// A word weighs by its rarity, by how often it is there, and twice where it is in the lead, as
/// that is where accounts of one event are most alike. The weights are scaled to a length of 1, so
/// that the product of two articles is a cosine. A word is kept as 20 bits of a hash and its weight
/// as one of 32 steps, which is as good.
public struct StoryWords: Hashable, Sendable {
  /// The hash of a word above the step of its weight; in the order of the hashes, each once.
  let words: [UInt32]

  /// How many words are kept at most, the heaviest.
  static let most = 512
  static let hashBits: UInt32 = 20
  static let stepBits: UInt32 = 5

  /// How many words the lead has.
  private static let lead = 100
  private static let leadFactor: Float = 2
  /// Words that are less rare say nothing.
  private static let leastRarity: Float = 0.15
  public static let signatureLength = 12
  static let telling = 6

  /// The words of an article that is cut into words and sentences.
  public init(of document: Document) {
    let weights = Self.weights(of: document, rarity: .shared)
    let length = weights.reduce(0) { $0 + $1.weight * $1.weight }.squareRoot()
    let heaviest = weights.sorted { ($1.weight, $0.hash) < ($0.weight, $1.hash) }.prefix(Self.most)
    self.init(
      words: heaviest.map { word in
        word.hash << Self.stepBits | Self.step(of: word.weight / max(length, 1e-6))
      })
  }

  /// - Parameter words: in any order; of those with one hash one is kept.
  init(words: [UInt32]) {
    var kept: [UInt32] = []
    kept.reserveCapacity(words.count)
    for word in words.sorted()
    where kept.last.map({ $0 >> Self.stepBits != word >> Self.stepBits }) ?? true {
      kept.append(word)
    }
    self.words = kept
  }

  /// - Parameter sorted: in the order of the hashes, each once.
  init(sorted: [UInt32]) {
    words = sorted
  }

  /// Whether there are enough words to say that another article is of something else.
  var isTelling: Bool { words.count >= Self.telling }

  /// The words that say most, in the order of their hashes: an article is found by them. Of their
  /// weights every other step is told.
  public var signature: [UInt32] { heaviest(Self.signatureLength).map { $0 & ~1 } }

  /// Those words that say most, in the order of their hashes.
  func heaviest(_ count: Int) -> [UInt32] {
    if words.count <= count { return words }
    var counts = [Int](repeating: 0, count: 1 << Int(Self.stepBits))
    for word in words { counts[Int(word & Self.lastStep)] += 1 }
    // All above the lowest step are wanted, and of that as many as are left.
    var left = count
    var lowest = Int(Self.lastStep)
    while counts[lowest] < left {
      left -= counts[lowest]
      lowest -= 1
    }
    return words.filter { word in
      let step = Int(word & Self.lastStep)
      if step == lowest { left -= 1 }
      return step > lowest || step == lowest && left >= 0
    }
  }

  /// The cosine of two articles.
  func likeness(to other: StoryWords) -> Float {
    let (left, right) = (words.span, other.words.span)
    var (one, two) = (0, 0)
    var sum: Float = 0
    while one < left.count, two < right.count {
      let (word, second) = (left[one], right[two])
      let (hash, wanted) = (word >> Self.stepBits, second >> Self.stepBits)
      if hash == wanted {
        sum += Self.weight(of: word) * Self.weight(of: second)
      }
      if hash <= wanted { one += 1 }
      if wanted <= hash { two += 1 }
    }
    return sum
  }

  private static func weights(
    of document: Document, rarity: WordRarity
  ) -> [(hash: UInt32, weight: Float)] {
    let bytes = document.text.bytes.span
    var counts: [UInt64: (count: Int, isLead: Bool, rarity: Float)] = [:]
    var place = 0
    for sentence in document.sentences {
      for token in document.tokens[sentence.tokens] where token.isWord {
        place += 1
        let stem = WordStem.stem(of: token, in: bytes).value
        let isLead = place <= lead
        if let known = counts[stem] {
          counts[stem] = (known.count + 1, known.isLead || isLead, known.rarity)
        } else {
          counts[stem] = (1, isLead, rarity.weight(of: token, stem: stem))
        }
      }
    }
    return counts.compactMap { stem, word in
      word.rarity < leastRarity
        ? nil
        : (
          UInt32(PhraseKey.mixed(stem) >> (64 - UInt64(hashBits))),
          word.rarity * (1 + log(Float(word.count))) * (word.isLead ? leadFactor : 1)
        )
    }
  }

  // MARK: Weights in steps

  static let lastStep: UInt32 = 1 << stepBits - 1

  static func weight(of word: UInt32) -> Float { weights[Int(word & lastStep)] }

  /// The weight of each step: a fifth of a power of two up to the next, to 1.
  static let weights: [Float] = (0..<(1 << stepBits)).map { step in
    exp2(Float(step + 1 - 1 << stepBits) / stepsOfDoubling)
  }
  private static let stepsOfDoubling: Float = 5

  static func step(of weight: Float) -> UInt32 {
    let last = Float(1 << stepBits - 1)
    return UInt32(min(last, max(0, (last + log2(weight) * stepsOfDoubling).rounded())))
  }
}
