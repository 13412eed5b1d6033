/// A name as an article writes it, white space folded, with its kind.
public struct WrittenName: Hashable, Sendable {
  public let kind: EntityKind
  public let text: String

  public init(kind: EntityKind, text: String) {
    self.kind = kind
    self.text = text
  }
}
