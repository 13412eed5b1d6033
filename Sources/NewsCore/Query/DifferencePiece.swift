/// A stretch of a version's words, and whether the fullest version has them too.
public struct DifferencePiece: Hashable, Sendable {
  /// How a stretch differs from the fullest version.
  public enum Kind: String, Hashable, Sendable {
    /// Both have the words.
    case kept
    /// Only this version has the words.
    case changed
    /// The fullest version has words here, and this one has none.
    case omitted
  }

  public let kind: Kind
  /// The words on one line, with the space around them; empty where they are left out.
  public let text: String

  public init(_ kind: Kind, _ text: String) {
    self.kind = kind
    self.text = text
  }
}
