/// Finds the articles that may be accounts of the same story as another one, through the words that
/// say most.
///
/// Of every article a few words are kept, the heaviest. A word leads to the last articles that have
/// it among these and were published near. So a look-up costs the same in any archive, and a word
/// that half of the archive has leads to what is nearest in time.
struct StoryIndex: Sendable {
  /// An article: its day, `noDay` where it is not known; and while it is looked at how many words it
  /// has in common, and what they come to.
  private struct Known {
    let day: Int32
    var count: Int32 = 0
    var score: Float = 0
  }

  private var articles: [Known] = []
  /// For each hash the last place at which it was added; 0 for none. Hashes come in parts, and a part
  /// that has none yet is empty: a few articles need few of them.
  private var last = [[Int32]](repeating: [], count: 1 << Int(StoryWords.hashBits - partBits))
  /// The articles of all hashes, in blocks of one hash each. The first place of a block has the last
  /// one of the block before it that has the same hash; at the others are numbers of articles above
  /// the step of the word's weight. The first block is nobody's.
  private var places = [UInt32](repeating: 0, count: blockLength)

  private static let blockLength = 8
  private static let noDay = Int32.min
  /// A part has as many hashes as so many bits tell apart.
  private static let partBits: UInt32 = 8
  /// How many words of an article are looked up, the heaviest.
  private static let lookedUp = 48
  /// How many articles a word leads to, and how many are passed by at most to find them.
  private static let listLength = 96
  private static let walked = 1_024
  /// What is in common at least.
  private static let leastShared: Int32 = 2
  private static let leastScore: Float = 0.03

  /// The numbers of articles that share words with a new one and were published near to it, those
  /// with the most in common first, `count` at most.
  mutating func candidates(for article: StoryArticle, count: Int) -> [Int] {
    let weights = StoryWords.weights
    var seen: [Int] = []
    for word in article.words.heaviest(Self.lookedUp) {
      let weight = StoryWords.weight(of: word)
      var place = Int(self.place(of: word))
      var (left, walked) = (Self.listLength, Self.walked)
      while place > 0, left > 0, walked > 0 {
        let entry = places[place]
        if Self.isFirst(place) {
          place = Int(entry)
          continue
        }
        walked -= 1
        let found = Int(entry >> StoryWords.stepBits)
        let day = articles[found].day
        if day == Self.noDay || article.isNear(to: Int(day)) {
          left -= 1
          if articles[found].count == 0 { seen.append(found) }
          articles[found].count += 1
          articles[found].score += weight * weights[Int(entry & StoryWords.lastStep)]
        }
        place -= 1
      }
    }
    let found = seen.filter { number in
      articles[number].count >= Self.leastShared && articles[number].score >= Self.leastScore
    }.sorted { (articles[$1].score, $0) < (articles[$0].score, $1) }.prefix(count)
    for number in seen { articles[number] = Known(day: articles[number].day) }
    return Array(found)
  }

  /// Adds the next article; its number is how many were added before.
  ///
  /// - Parameter signature: its heaviest words.
  mutating func add(_ signature: [UInt32], day: Int?) {
    let number = UInt32(articles.count)
    articles.append(Known(day: day.map { Int32(clamping: $0) } ?? Self.noDay))
    for word in signature.prefix(StoryWords.signatureLength) {
      var place = Int(self.place(of: word)) + 1
      if place == 1 || Self.isFirst(place) {
        places.append(UInt32(place - 1))
        place = places.count
        places += repeatElement(0, count: Self.blockLength - 1)
      }
      places[place] = number << StoryWords.stepBits | word & StoryWords.lastStep
      note(Int32(place), of: word)
    }
  }

  /// Whether a place is the first of a block.
  private static func isFirst(_ place: Int) -> Bool { place & (blockLength - 1) == 0 }

  /// The last place of a word; 0 when it has none.
  private func place(of word: UInt32) -> Int32 {
    let (part, number) = Self.address(of: word)
    return last[part].isEmpty ? 0 : last[part][number]
  }

  private mutating func note(_ place: Int32, of word: UInt32) {
    let (part, number) = Self.address(of: word)
    if last[part].isEmpty {
      last[part] = Array(repeating: 0, count: 1 << Int(Self.partBits))
    }
    last[part][number] = place
  }

  private static func address(of word: UInt32) -> (part: Int, number: Int) {
    let hash = Int(word >> StoryWords.stepBits)
    return (hash >> Int(partBits), hash & (1 << Int(partBits) - 1))
  }
}
