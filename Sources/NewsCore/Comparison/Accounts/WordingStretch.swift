/// Words of one version of an utterance that another version has otherwise, with some around them.
struct WordingStretch {
  /// So many words are told before the words that differ, and so many behind them: enough to find the
  /// place, few enough for a column of a table.
  private static let around = 1
  /// What differs no further from each other is told as one.
  private static let apart = 2

  /// By their numbers; none where only the other version has words.
  private(set) var changed: Range<Int>
  /// How many of the words that one of the two has here and not the other say something.
  private(set) var tellingWords: Int
  /// How many words the version has.
  private let count: Int

  /// Those that changes are in, in order.
  ///
  /// - Parameter changes: those between the version on the left and another one, in order.
  static func stretches(of changes: [WordingChange], in version: VersionWords) -> [Self] {
    var stretches: [Self] = []
    for change in changes {
      if let last = stretches.last, change.left.lowerBound - last.changed.upperBound <= apart {
        stretches[stretches.count - 1].changed = last.changed.lowerBound..<change.left.upperBound
        stretches[stretches.count - 1].tellingWords += change.tellingWords
      } else {
        stretches.append(
          Self(
            changed: change.left, tellingWords: change.tellingWords, count: version.tokens.count))
      }
    }
    return stretches
  }

  /// The words that are told.
  var words: Range<Int> {
    max(0, changed.lowerBound - Self.around)..<min(count, changed.upperBound + Self.around)
  }

  /// Whether a change is one of those.
  func contains(_ change: WordingChange) -> Bool {
    words.lowerBound <= change.left.lowerBound && change.left.upperBound <= words.upperBound
  }
}
