/// A user's character as it may be shown: what to draw, in how many cells, for which bytes.
public struct Cluster: Hashable, Sendable {
  /// What a cluster is to a layout.
  public enum Kind: UInt8, Hashable, Sendable {
    case text
    /// A stand-in for a character that may not be shown.
    case marker
    /// A tab; `shown` is a space.
    case tab
    /// LF, CR LF or a lone CR; `shown` is a space.
    case newline
  }

  public let kind: Kind
  /// The cells it takes: 1 or 2.
  public let width: Int
  /// The bytes it stands for.
  public let span: TextSpan
  /// What to draw, safe for a terminal.
  public let shown: String

  public init(_ kind: Kind, width: Int = 1, span: TextSpan, shown: String) {
    self.kind = kind
    self.width = width
    self.span = span
    self.shown = shown
  }
}
