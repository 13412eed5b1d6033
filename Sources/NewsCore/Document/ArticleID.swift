/// Names an article as long as the program runs: its file's path as given, and behind `#` which of
/// its articles it is where a file holds several.
public struct ArticleID: Hashable, Sendable, Comparable {
  public let name: String

  public init(_ name: String) {
    self.name = name
  }

  public static func < (left: ArticleID, right: ArticleID) -> Bool { left.name < right.name }
}
