/// Finds the articles that may be accounts of the same story as another one, through the words that
/// say most.
///
/// A word leads to the last articles that have it among those words. So a look-up costs the same in
/// any archive, and a word that half of the archive has leads to what is nearest in time.
struct StoryIndex {
  private var lists: [UInt64: [Int32]] = [:]
  private var votes: [Int32] = []

  /// How many articles a word leads to, and how many of all are looked at, those with the most
  /// words in common.
  private static let listLength = 96
  private static let candidates = 40
  /// How many words are in common at least.
  private static let leastShared: Int32 = 2

  /// The numbers of articles that share words with a new one.
  mutating func candidates(for words: StoryWords) -> [Int] {
    var seen: [Int32] = []
    for stem in words.signature {
      for article in lists[stem] ?? [] {
        if votes[Int(article)] == 0 { seen.append(article) }
        votes[Int(article)] += 1
      }
    }
    let found = seen.filter { votes[Int($0)] >= Self.leastShared }
      .sorted { (votes[Int($1)], $0) < (votes[Int($0)], $1) }
      .prefix(Self.candidates)
    for article in seen { votes[Int(article)] = 0 }
    return found.map { Int($0) }
  }

  /// Adds the next article; its number is how many were added before.
  mutating func add(_ words: StoryWords) {
    let number = Int32(votes.count)
    votes.append(0)
    for stem in words.signature {
      lists[stem, default: []].append(number)
      if (lists[stem]?.count ?? 0) > 2 * Self.listLength {
        lists[stem]?.removeFirst(Self.listLength)
      }
    }
  }
}
