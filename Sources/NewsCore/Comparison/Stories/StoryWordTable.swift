/// The words of one article, to be looked up by those of many others.
///
/// A word is at the place that its hash says, or behind where others are before it. Three places in
/// four are free, so most words of others are turned away by one look.
struct StoryWordTable {
  private let places: [UInt32]
  /// By step: asking for the shared ones costs more than to multiply two.
  private let weights = StoryWords.weights

  /// What is no word: hash and step have fewer bits.
  private static let free = UInt32.max

  init(_ words: StoryWords) {
    var size = 16
    while size < words.words.count * 4 { size *= 2 }
    var places = Array(repeating: Self.free, count: size)
    for word in words.words {
      var place = Int(word >> StoryWords.stepBits) & (size - 1)
      while places[place] != Self.free { place = (place + 1) & (size - 1) }
      places[place] = word
    }
    self.places = places
  }

  /// The cosine of the article and another one.
  func likeness(to other: PackedStoryWords) -> Float {
    let (places, weights) = (places.span, weights.span)
    let last = places.count - 1
    var sum: Float = 0
    other.forEachHash { number, hash in
      var place = Int(hash) & last
      while places[place] != Self.free {
        if places[place] >> StoryWords.stepBits == hash {
          let own = places[place] & StoryWords.lastStep
          sum += weights[Int(own)] * weights[Int(other.step(ofWord: number))]
          break
        }
        place = (place + 1) & last
      }
    }
    return sum
  }
}
