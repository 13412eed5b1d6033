/// The words of one article, to be looked up by those of many others.
///
/// A word is at the place that its hash says, or behind where others are before it. Three places in
/// four are free, so most words of others are turned away by one look.
struct StoryWordTable {
  private let places: [UInt32]

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
    let last = places.count - 1
    var sum: Float = 0
    for word in other {
      let hash = word >> StoryWords.stepBits
      var place = Int(hash) & last
      while places[place] != Self.free {
        if places[place] >> StoryWords.stepBits == hash {
          sum += StoryWords.weight(of: places[place]) * StoryWords.weight(of: word)
          break
        }
        place = (place + 1) & last
      }
    }
    return sum
  }
}
