/// A pair of sentences that was found and is not marked, or the other way round.
public struct PassageError: Hashable, Sendable {
  public let topic: String
  /// Whether the pair is marked and was not found.
  public let isMissed: Bool
  /// The words of the two sentences.
  public let one: String
  public let other: String
}
