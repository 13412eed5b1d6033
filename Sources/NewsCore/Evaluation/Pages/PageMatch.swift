/// The rows of four words that a found text has in common with the one wanted.
///
/// Each row counts as often as it stands in a text.
public struct PageMatch: Hashable, Sendable {
  /// Rows in both.
  public let shared: Int
  /// Rows of the found text only.
  public let extra: Int
  /// Rows of the wanted text only.
  public let missing: Int

  public init(of found: PageWordList, with wanted: PageWordList) {
    var left = wanted.shingles
    var shared = 0
    var extra = 0
    for (row, count) in found.shingles {
      let common = min(count, left[row] ?? 0)
      shared += common
      extra += count - common
      if common > 0 { left[row, default: 0] -= common }
    }
    self.shared = shared
    self.extra = extra
    missing = left.values.reduce(0, +)
  }

  /// As the public benchmark has it: 1 for two empty texts, 0 where nothing is shared.
  public var ratios: Ratios {
    if shared + extra + missing == 0 { return Ratios(precision: 1, recall: 1) }
    if shared == 0 { return Ratios(precision: 0, recall: 0) }
    return Ratios(
      precision: Double(shared) / Double(shared + extra),
      recall: Double(shared) / Double(shared + missing))
  }
}
