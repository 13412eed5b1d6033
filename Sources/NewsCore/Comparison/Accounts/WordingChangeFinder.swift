/// Finds where two versions of an utterance do not have the same words though neither says that it
/// changed or left out anything.
///
/// What stands before the first word they have in common or behind the last is only cut otherwise.
struct WordingChangeFinder {
  private let left: VersionWords
  private let right: VersionWords
  /// The words that both have, by their numbers; without a single one that says nothing and is far from
  /// the others, as it is there by chance.
  private let common: [(left: Int, right: Int)]

  init(_ left: VersionWords, _ right: VersionWords) {
    self.left = left
    self.right = right
    let pairs = WordAligner().pairs(left.tokens.map(\.key.value), right.tokens.map(\.key.value))
    common = pairs.enumerated().filter { place, pair in
      !LightWords.contains(left.tokens[pair.left].key)
        || place > 0 && Self.areNear(pairs[place - 1], pair)
        || place + 1 < pairs.count && Self.areNear(pair, pairs[place + 1])
    }.map(\.element)
  }

  /// Whether one of the versions has a word between them at most, and the other none.
  private static func areNear(_ one: (Int, Int), _ next: (Int, Int)) -> Bool {
    next.0 - one.0 + next.1 - one.1 <= 3
  }

  /// In the order of the words.
  func changes() -> [WordingChange] {
    zip(common, common.dropFirst()).map { before, next in
      change(before.left + 1..<next.left, before.right + 1..<next.right)
    }.filter { (!$0.left.isEmpty || !$0.right.isEmpty) && isSilent($0) && isSpoken($0) }
  }

  /// The words that the right version has for some of the left one; nil where it begins behind the first
  /// of the changed ones or ends before the last.
  func counterpart(of stretch: WordingStretch) -> Range<Int>? {
    let words = common.filter { stretch.words.contains($0.left) }
    guard let first = words.first, let last = words.last,
      first.left < stretch.changed.lowerBound, last.left >= stretch.changed.upperBound
    else { return nil }
    return first.right..<last.right + 1
  }

  private func change(_ one: Range<Int>, _ other: Range<Int>) -> WordingChange {
    WordingChange(
      left: one, right: other,
      tellingWords: (left.tokens[one] + right.tokens[other]).count {
        !LightWords.contains($0.key)
      })
  }

  /// Whether no mark says that words are left out or put in.
  private func isSilent(_ change: WordingChange) -> Bool {
    [(left, change.left), (right, change.right)].allSatisfy { version, words in
      !version.hasMark(beside: words)
        && (words.isEmpty || !words.allSatisfy { version.isBracketed[$0] })
    }
  }

  /// Whether it is heard, and no slip of the pen.
  private func isSpoken(_ change: WordingChange) -> Bool {
    let (one, other) = (left.spoken(change.left), right.spoken(change.right))
    if one == other { return false }
    guard change.left.count == 1, change.right.count == 1 else { return true }
    let words = [left.tokens[change.left.lowerBound], right.tokens[change.right.lowerBound]]
    return words.contains { NumberWords.meaning(of: $0.key) != nil }
      || !EditDistance.isSlip(Array(one.utf8), Array(other.utf8))
  }
}
