/// A name in the text, titles and possessive endings left out.
public struct Mention: Hashable, Sendable {
  public let span: TextSpan
  public let kind: EntityKind
  /// The title or office before the name, as in `Foreign Minister` Zarif.
  public let title: TextSpan?

  public init(span: TextSpan, kind: EntityKind, title: TextSpan? = nil) {
    self.span = span
    self.kind = kind
    self.title = title
  }
}
