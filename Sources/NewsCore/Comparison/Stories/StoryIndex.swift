/// Finds the articles that may be accounts of the same story as another one, through the words that
/// say most.
///
/// Of every article a few words are kept, the heaviest. A word leads to the last articles that have
/// it among these and were published near. So a look-up costs the same in any archive, and a word
/// that half of the archive has leads to what is nearest in time.
struct StoryIndex: Sendable {
  private var days: [Int?] = []
  /// For each hash the last place at which it was added; places begin at 1. Hashes come in parts, and a
  /// part that has none yet is empty: a few articles need few of them.
  private var last = [[Int32]](repeating: [], count: 1 << Int(StoryWords.hashBits - partBits))
  /// For each place the one before that has the same hash; every article has as many places as it
  /// may have words in the index.
  private var before: [Int32] = [0]
  /// For each place the step of the word's weight.
  private var steps: [UInt8] = [0]
  /// By article how many words are in common, and what they come to.
  private var shared: [UInt8] = []
  private var scores: [Float] = []

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
        if article.isNear(to: days[found]) {
          left -= 1
          if shared[found] == 0 { seen.append(found) }
          shared[found] += 1
          scores[found] += weight * StoryWords.weight(of: UInt32(steps[place]))
        }
        place = Int(before[place])
      }
    }
    let found = seen.filter { shared[$0] >= Self.leastShared && scores[$0] >= Self.leastScore }
      .sorted { (scores[$1], $0) < (scores[$0], $1) }
      .prefix(count)
    for number in seen { (shared[number], scores[number]) = (0, 0) }
    return Array(found)
  }

  /// Adds the next article; its number is how many were added before.
  ///
  /// - Parameter signature: its heaviest words.
  mutating func add(_ signature: [UInt32], day: Int?) {
    let first = Int32(days.count * StoryWords.signatureLength + 1)
    days.append(day)
    shared.append(0)
    scores.append(0)
    for place in 0..<StoryWords.signatureLength {
      let word = place < signature.count ? signature[place] : nil
      before.append(word.map { self.place(of: $0) } ?? 0)
      steps.append(UInt8(word.map { $0 & StoryWords.lastStep } ?? 0))
      if let word { note(first + Int32(place), of: word) }
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
