/// Who a quotation is given to, in the words of the text.
public struct Speaker: Hashable, Sendable {
  /// The words that name the speaker at the cue: `Raisi`, `he`, `a senior official`.
  public let span: TextSpan
  /// The mention the words stand for, as an index into the document's mentions; nil when no name is
  /// known.
  public let mention: Int?
  public let kind: SpeakerKind

  public init(span: TextSpan, mention: Int?, kind: SpeakerKind) {
    self.span = span
    self.mention = mention
    self.kind = kind
  }
}
