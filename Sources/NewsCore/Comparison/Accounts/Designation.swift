/// Words by which an account calls somebody or something.
public struct Designation: Hashable, Sendable {
  /// The index of the document.
  public let document: Int
  /// Where the account has the words first, without an article before them.
  public let span: TextSpan
  /// How often it has them.
  public let count: Int
}
