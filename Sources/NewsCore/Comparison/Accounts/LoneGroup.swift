/// What only one account has in one passage, for people: sentences, quotations, or people and figures in
/// what else corresponds to other accounts.
public struct LoneGroup: Hashable, Sendable {
  /// The index of the document.
  public let document: Int
  /// What the passage is there for.
  public let kind: LoneItem.Kind
  /// The sentences in which it stands.
  public let span: TextSpan
  /// What in them only this account has, in order; the span itself where all of it is.
  public let parts: [TextSpan]
}
