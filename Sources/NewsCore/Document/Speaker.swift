/// Who a quotation is given to, in the words of the text.
public struct Speaker: Hashable, Sendable {
  /// The words that name the speaker at the cue: `Raisi`, `he`, `a senior official`.
  public let span: TextSpan
  /// The mention the words stand for, as an index into the document's mentions; nil when no name is
  /// known, and when several speak together.
  public let mention: Int?
  public let kind: SpeakerKind
  /// Of several who speak together the mentions of those who are named, in text order.
  public let joint: [Int]

  public init(span: TextSpan, mention: Int?, kind: SpeakerKind, joint: [Int] = []) {
    self.span = span
    self.mention = mention
    self.kind = kind
    self.joint = joint
  }

  /// Everybody known by name who says it.
  public var mentions: [Int] { mention.map { [$0] } ?? joint }
}
