/// How many pieces of text of some kinds are marked, found, and found rightly.
public struct MatchFigures: Hashable, Sendable {
  /// The kind, or what several kinds have in common.
  public let name: String
  /// The number of those that annotators marked.
  public let marked: Int
  /// The number of those that the program found.
  public let found: Int
  /// The number of those found that are as they are marked.
  public let right: Int

  public init(name: String, marked: Int, found: Int, right: Int) {
    self.name = name
    self.marked = marked
    self.found = found
    self.right = right
  }

  /// The share of those found that are right, 0 to 100.
  public var precision: Double { found > 0 ? 100 * share(right, found) : 0 }
  /// The share of those marked that were found rightly, 0 to 100.
  public var recall: Double { marked > 0 ? 100 * share(right, marked) : 0 }
  /// The harmonic mean of both, 0 to 100. In this order of operations, which is that of other
  /// scorers, the last bit is theirs too, and so are the decimals of a value between two.
  public var f1: Double {
    guard right > 0 else { return 0 }
    let precision = share(right, found)
    let recall = share(right, marked)
    return 200 * precision * recall / (precision + recall)
  }

  private func share(_ part: Int, _ whole: Int) -> Double { Double(part) / Double(whole) }
}
