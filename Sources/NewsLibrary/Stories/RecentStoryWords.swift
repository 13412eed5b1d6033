import NewsCore

/// The words of articles by which stories are known, as far as they were asked for last, within a
/// bound of memory.
///
/// They are in two halves as in `RecentValues`, each in one run of memory: an array for each article
/// would leave gaps of all sizes, and looking for room in them takes as long as comparing words.
struct RecentStoryWords {
  private struct Half {
    var units: [UInt16] = []
    var places: [Int: Range<Int>] = [:]

    subscript(_ article: Int) -> PackedStoryWords? {
      places[article].map { PackedStoryWords(units: units[$0]) }
    }
  }

  private var newer = Half()
  private var older = Half()
  /// The bytes that a half may have.
  private let room: Int

  init(room: Int) {
    self.room = room
  }

  /// The words of an article that are kept.
  subscript(_ article: Int) -> PackedStoryWords? {
    mutating get {
      if let words = newer[article] { return words }
      guard let words = older[article] else { return nil }
      add(words, article)
      return newer[article]
    }
  }

  mutating func add(_ words: PackedStoryWords, _ article: Int) {
    if (newer.units.count + words.units.count) * MemoryLayout<UInt16>.stride > room {
      older = newer
      newer = Half()
    }
    let start = newer.units.count
    newer.units += words.units
    newer.places[article] = start..<newer.units.count
  }
}
