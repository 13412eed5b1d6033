/// What a tag says of its token: where in a name it stands, and what kind of name it is.
public struct NameTag: Hashable, Sendable {
  /// The letters of the BIO and IOBES schemes.
  enum Position: String {
    case outside = "O"
    case begin = "B"
    case inside = "I"
    case end = "E"
    case single = "S"
  }

  static let outside = NameTag(position: .outside, kind: "")

  let position: Position
  /// Such as `PER`; empty outside of names.
  let kind: String

  init(position: Position, kind: String) {
    self.position = position
    self.kind = kind
  }

  /// `O`, or one of `B-`, `I-`, `E-` and `S-` with a kind; nil for all else.
  public init?(_ text: String) {
    if text == Position.outside.rawValue {
      self = .outside
      return
    }
    let parts = text.split(separator: "-", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2, !parts[1].isEmpty, let position = Position(rawValue: String(parts[0])),
      position != .outside
    else { return nil }
    self.init(position: position, kind: String(parts[1]))
  }

  /// As it is written in a file.
  package var text: String {
    position == .outside ? position.rawValue : "\(position.rawValue)-\(kind)"
  }
}
