/// A file that is to be opened as an article.
public struct FoundFile: Hashable, Sendable {
  /// The path as given, or as it follows from the folder given; `-` is standard input.
  public let path: String
  /// The path of the folder whose files are accounts of one story; empty for a file named by
  /// itself.
  public let story: String

  public init(path: String, story: String) {
    self.path = path
    self.story = story
  }

  public var id: ArticleID { ArticleID(path) }
}
