/// What was read from one annotated page and how it compares.
public struct PageResult: Hashable, Sendable {
  public let name: String
  /// The running text that was found.
  public let text: String
  public let match: PageMatch
  /// The longest row of words found that should not be, and of words missed.
  public let longestExtra: String
  public let longestMissing: String
  /// Whether the headline has the same words; nil where none is annotated. Likewise the others.
  public let hasHeadline: Bool?
  public let hasByline: Bool?
  public let hasDate: Bool?

  /// Whether there is a text to find and next to nothing of it was found.
  public var isLost: Bool {
    match.shared + match.missing > 0 && match.ratios.recall < 0.1
  }
}
