/// A name that an annotator marked, and whom it names.
public struct GoldMention: Hashable, Sendable {
  /// The name as it was marked, often with titles and possessive endings.
  public let span: TextSpan
  /// What is named: `PER`, `ORG`; `PER` when the file does not say.
  public let type: String
  /// How it is named: `NAM` for a name; `NAM` when the file does not say.
  public let kind: String
  /// Whom it names; mentions of one chain name one person. Nil when the file does not say.
  public let chain: String?

  public init(span: TextSpan, type: String = "PER", kind: String = "NAM", chain: String?) {
    self.span = span
    self.type = type
    self.kind = kind
    self.chain = chain
  }

  /// Whether a person is named by name.
  public var isPerson: Bool { (type == "PER" || type == "ACTOR") && kind == "NAM" }
}
