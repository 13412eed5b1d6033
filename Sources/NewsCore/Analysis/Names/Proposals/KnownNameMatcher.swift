/// Finds the longest name known to the lexicons that begins at a word.
struct KnownNameMatcher {
  let words: [NameWord]

  /// A match: the words after its first, and what it names.
  struct Match {
    let end: Int
    let kind: EntityKind
    /// Whether the curated lists have it, not only the statistics.
    let isCurated: Bool
  }

  private let known = KnownNames.shared
  private let statistics = WordStatistics.shared

  func match(at start: Int, limit: Int) -> Match? {
    var key = PhraseKey()
    var best: Match?
    var index = start
    while index < limit {
      let word = words[index]
      if !word.isWord && index > start && isJoint(word.mark) {
        index += 1
        continue
      }
      guard word.isWord else { break }
      key.append(word.key)
      let entry = known[key]
      let traits = statistics.traits(of: key)
      if word.isCapitalised || word.shape == .lower && index > start {
        if let kind = entry?.kind {
          best = Match(end: index + 1, kind: kind, isCurated: true)
        } else if index > start, word.isCapitalised, let kind = traits.kind, traits.purity >= 2 {
          best = Match(end: index + 1, kind: kind, isCurated: false)
        }
      }
      if word.isPossessive { break }
      guard entry?.isBeginning ?? false || traits.beginsPhrase else { break }
      index += 1
    }
    return best
  }

  private func isJoint(_ mark: UInt8) -> Bool {
    mark == UInt8(ascii: ".") || mark == UInt8(ascii: "-") || mark == UInt8(ascii: "&")
  }
}
