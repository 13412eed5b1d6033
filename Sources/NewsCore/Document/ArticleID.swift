/// Names an article as long as the program runs: its file's path as given.
public struct ArticleID: Hashable, Sendable, Comparable {
  public let name: String

  public init(_ name: String) {
    self.name = name
  }

  public static func < (left: ArticleID, right: ArticleID) -> Bool { left.name < right.name }
}
