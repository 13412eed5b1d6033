/// Accounts of one event.
public struct Story: Hashable, Sendable {
  /// Names the story as long as it lives: it comes from the first article that was in it.
  public let id: String
  /// The numbers of its articles, in the order in which they were added.
  public let articles: [Int]
}
