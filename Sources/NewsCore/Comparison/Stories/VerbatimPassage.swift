/// A passage that stands word for word in another account, too.
public struct VerbatimPassage: Hashable, Sendable {
  /// The index of the document it stands in.
  public let document: Int
  public let span: TextSpan
  /// The documents that have it, the first published first where the days are known.
  public let sources: [Int]
}
