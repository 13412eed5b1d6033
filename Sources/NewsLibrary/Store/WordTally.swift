/// The different words of a text that has a space between words, and how often each is there.
///
/// A hash table of its own over the bytes of the text: every article that is added goes through it,
/// and a dictionary of slices takes three times as long.
struct WordTally {
  struct Word {
    let bytes: Range<Int>
    var count: Int
  }

  /// In the order in which they are first there.
  private(set) var words: [Word] = []
  private let text: [UInt8]
  /// The number of a word in `words` plus one; no number is a free place.
  private var places: [Int32]

  init(_ text: [UInt8]) {
    self.text = text
    var size = 64
    // A word and its space take more than three bytes, so that half of the places stay free.
    while size * 2 < text.count { size *= 2 }
    places = Array(repeating: 0, count: size)
    var start = 0
    for index in 0...text.count where index == text.count || text[index] == 0x20 {
      if start < index { count(start..<index) }
      start = index + 1
    }
  }

  private mutating func count(_ word: Range<Int>) {
    if words.count * 2 >= places.count { grow() }
    var place = firstPlace(of: word)
    while places[place] != 0 {
      let known = Int(places[place]) - 1
      if text[words[known].bytes].elementsEqual(text[word]) {
        words[known].count += 1
        return
      }
      place = (place + 1) & (places.count - 1)
    }
    words.append(Word(bytes: word, count: 1))
    places[place] = Int32(words.count)
  }

  private mutating func grow() {
    places = Array(repeating: 0, count: places.count * 2)
    for (number, word) in words.enumerated() {
      var place = firstPlace(of: word.bytes)
      while places[place] != 0 { place = (place + 1) & (places.count - 1) }
      places[place] = Int32(number + 1)
    }
  }

  /// Where a word is looked for first (FNV-1a).
  private func firstPlace(of word: Range<Int>) -> Int {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for index in word { hash = (hash ^ UInt64(text[index])) &* 0x100_0000_01b3 }
    return Int(truncatingIfNeeded: hash ^ hash >> 32) & (places.count - 1)
  }
}
