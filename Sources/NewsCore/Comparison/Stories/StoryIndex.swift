/// Finds the articles that may be accounts of the same story as another one, through the words that
/// say most.
///
/// Of every article a few words are kept, the heaviest. A word leads to the last articles that have
/// it among these and were published near. So a look-up costs the same in any archive, and a word
/// that half of the archive has leads to what is nearest in time.
struct StoryIndex: Sendable {
  /// An article while it is looked at: how many words it has in common, and what they come to.
  private struct Shared {
    var count: UInt8 = 0
    var score: Float = 0
  }

  /// By article, in days; `noDay` where it is not known.
  private var days: [Int32] = []
  /// For each hash the last place at which it was added; places begin at 1. Hashes come in parts, and a
  /// part that has none yet is empty: a few articles need few of them.
  private var last = [[Int32]](repeating: [], count: 1 << Int(StoryWords.hashBits - partBits))
  /// For each place the one before that has the same hash, above the step of the word's weight; every
  /// article has as many places as it may have words in the index.
  private var entries: [UInt32] = [0]
  private var shared: [Shared] = []

  private static let noDay = Int32.min
  /// A part has as many hashes as so many bits tell apart.
  private static let partBits: UInt32 = 8
  /// How many words of an article are looked up, the heaviest.
  private static let lookedUp = 48
  /// How many articles a word leads to, and how many are passed by at most to find them.
  private static let listLength = 96
  private static let walked = 1_024
  /// What is in common at least.
  private static let leastShared: UInt8 = 2
  private static let leastScore: Float = 0.03

  /// The numbers of articles that share words with a new one and were published near to it, those
  /// with the most in common first, `count` at most.
  mutating func candidates(for article: StoryArticle, count: Int) -> [Int] {
    var seen: [Int] = []
    for word in article.words.heaviest(Self.lookedUp) {
      let weight = StoryWords.weight(of: word)
      var place = Int(self.place(of: word))
      var (left, walked) = (Self.listLength, Self.walked)
      while place > 0, left > 0, walked > 0 {
        walked -= 1
        let found = (place - 1) / StoryWords.signatureLength
        let entry = entries[place]
        let day = days[found]
        if day == Self.noDay || article.isNear(to: Int(day)) {
          left -= 1
          if shared[found].count == 0 { seen.append(found) }
          shared[found].count += 1
          shared[found].score += weight * StoryWords.weight(of: entry)
        }
        place = Int(entry >> StoryWords.stepBits)
      }
    }
    let found = seen.filter { number in
      shared[number].count >= Self.leastShared && shared[number].score >= Self.leastScore
    }.sorted { (shared[$1].score, $0) < (shared[$0].score, $1) }.prefix(count)
    for number in seen { shared[number] = Shared() }
    return Array(found)
  }

  /// Adds the next article; its number is how many were added before.
  ///
  /// - Parameter signature: its heaviest words.
  mutating func add(_ signature: [UInt32], day: Int?) {
    let first = Int32(days.count * StoryWords.signatureLength + 1)
    days.append(day.map { Int32(clamping: $0) } ?? Self.noDay)
    shared.append(Shared())
    for place in 0..<StoryWords.signatureLength {
      guard place < signature.count else {
        entries.append(0)
        continue
      }
      let word = signature[place]
      let before = UInt32(self.place(of: word))
      entries.append(before << StoryWords.stepBits | word & StoryWords.lastStep)
      note(first + Int32(place), of: word)
    }
  }

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
