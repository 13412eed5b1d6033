/// The persons for whom a pronoun may stand, one entry for each however often named, the nearest
/// first.
struct AntecedentRanking {
  private(set) var entries: [Antecedent] = []

  /// Adds a mention; a person named again gains a little.
  mutating func add(_ found: Antecedent) {
    guard let place = entries.firstIndex(where: { $0.person == found.person }) else {
      entries.append(found)
      return
    }
    if found.score > entries[place].score { entries[place].score = found.score }
    entries[place].score += 2
    entries[place].mentions += 1
    entries[place].isChained = entries[place].isChained || found.isChained
    entries[place].isSubject =
      entries[place].isSubject
      || found.isSubject && found.distance == entries[place].distance
  }

  /// Whether nobody named farther away, at most as well as `bound`, could win.
  func isSettled(at bound: Int) -> Bool {
    entries.contains { $0.score > bound + 30 }
  }

  /// The best by rules of thumb, nil when the second is too near or there is none.
  func best(margin: Int) -> Antecedent? {
    let ranked = entries.sorted { $0.score > $1.score }
    guard let first = ranked.first else { return nil }
    if ranked.count > 1, first.score - ranked[1].score < margin { return nil }
    return first
  }
}
