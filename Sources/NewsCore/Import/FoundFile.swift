/// A file that is to be opened for its articles.
public struct FoundFile: Hashable, Sendable {
  /// The path as given, or as it follows from the folder given; `-` is standard input.
  public let path: String
  /// The path of the folder whose files are accounts of one story; empty for a file named by
  /// itself.
  public let story: String
  /// What tells whether the file is still as it was; nil for what is no file.
  public let stamp: FileStamp?
  /// The identifiers of the articles wanted of it, as in `feed.xml#2`; empty for all.
  public internal(set) var parts: [String]

  public init(path: String, story: String, stamp: FileStamp? = nil, parts: [String] = []) {
    self.path = path
    self.story = story
    self.stamp = stamp
    self.parts = parts
  }

  public var id: ArticleID { ArticleID(path) }
}
