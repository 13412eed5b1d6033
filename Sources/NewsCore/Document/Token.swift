/// A word, a number or a mark of the text.
public struct Token: Hashable, Sendable {
  /// What the characters of a token are.
  public enum Kind: UInt8, Hashable, Sendable {
    case word, number, punctuation, symbol
  }

  /// How the letters of a token are written.
  public enum Shape: UInt8, Hashable, Sendable {
    /// No letter with case.
    case caseless
    case lower
    /// One capital, then small letters: `Raisi`, `A`.
    case capitalised
    /// Two or more capitals and nothing small: `NATO`, `U.S.`.
    case upper
    /// Anything else: `iPhone`, `McDonald`, `al-Assad`.
    case mixed
  }

  public let span: TextSpan
  public let kind: Kind
  public let shape: Shape
  /// The key of the token's folded characters, for look-ups in word lists.
  public let key: FoldedKey

  public init(span: TextSpan, kind: Kind, shape: Shape, key: FoldedKey) {
    self.span = span
    self.kind = kind
    self.shape = shape
    self.key = key
  }
}
