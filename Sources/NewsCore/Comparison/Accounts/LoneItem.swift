/// Something that only one account has.
public struct LoneItem: Hashable, Sendable {
  public enum Kind: String, CaseIterable, Sendable {
    case person, quotation, figure, sentence
  }

  /// The index of the document.
  public let document: Int
  public let span: TextSpan
  public let kind: Kind
}
