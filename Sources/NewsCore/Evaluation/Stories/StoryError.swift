/// A story of the program with texts of several marked ones, or a marked one in several of the
/// program's.
public struct StoryError: Hashable, Sendable {
  /// Whether several stories were put together.
  public let isMerge: Bool
  /// For each part the beginnings of its texts.
  public let parts: [[String]]
}
