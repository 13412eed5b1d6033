/// Something that all other accounts have and one has not.
public struct MissingItem: Hashable, Sendable {
  /// The index of the document that lacks it.
  public let document: Int
  public let kind: LoneItem.Kind
  public let text: String
  /// The indices of the documents that have it.
  public let presentIn: [Int]
  /// Where each of these has it first.
  public let spans: [TextSpan]
}
