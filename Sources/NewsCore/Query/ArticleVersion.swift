/// A version of an article that a library keeps, and what it changed.
public struct ArticleVersion: Hashable, Sendable {
  /// When the library took it in, in seconds since 1970.
  public let added: Int
  /// What is not as in the version before; nil for the first.
  public let difference: VersionDifference?

  public init(added: Int, difference: VersionDifference?) {
    self.added = added
    self.difference = difference
  }
}
