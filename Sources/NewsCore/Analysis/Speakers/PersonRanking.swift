/// Persons with scores, one entry for each person however often named.
struct PersonRanking {
  private var entries: [(person: FoldedKey, mention: Int, score: Int)] = []

  /// Adds a mention; a person named again gains a little.
  mutating func add(_ person: FoldedKey, _ mention: Int, score: Int) {
    guard let place = entries.firstIndex(where: { $0.person == person }) else {
      entries.append((person, mention, score))
      return
    }
    entries[place].score = max(entries[place].score, score) + 2
  }

  /// Whether nobody named farther away, at most as well as `bound`, could win.
  func isSettled(at bound: Int) -> Bool {
    guard let first = ranked.first else { return false }
    return first.score > bound + 30
  }

  /// The mention of the best, nil when the second is too near or there is none.
  func best(margin: Int) -> Int? {
    let ranked = ranked
    guard let first = ranked.first else { return nil }
    if ranked.count > 1, first.score - ranked[1].score < margin { return nil }
    return first.mention
  }

  private var ranked: [(person: FoldedKey, mention: Int, score: Int)] {
    entries.sorted { $0.score > $1.score }
  }
}
