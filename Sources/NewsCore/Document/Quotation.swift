/// Words given as somebody's.
public struct Quotation: Hashable, Sendable {
  /// Whether the words are the speaker's own: all, some within the writer's sentence, or none.
  public enum Kind: String, CaseIterable, Hashable, Sendable {
    case direct, mixed, indirect
  }

  /// The words without their quotation marks.
  public let span: TextSpan
  /// The words with their quotation marks.
  public let outer: TextSpan
  public let kind: Kind
  /// The word that says that something was said.
  public let cue: TextSpan?
  /// Nil when nobody is named with certainty.
  public let speaker: Speaker?
  /// Why this speaker, or why none, in a few words.
  public let reason: String

  public init(
    span: TextSpan, outer: TextSpan, kind: Kind, cue: TextSpan? = nil, speaker: Speaker? = nil,
    reason: String
  ) {
    self.span = span
    self.outer = outer
    self.kind = kind
    self.cue = cue
    self.speaker = speaker
    self.reason = reason
  }
}
