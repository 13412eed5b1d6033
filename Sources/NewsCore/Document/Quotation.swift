/// Words given as somebody's.
public struct Quotation: Hashable, Sendable {
  /// Whether the words are the speaker's own: all, some within the writer's sentence, or none.
  public enum Kind: String, CaseIterable, Hashable, Sendable {
    case direct, mixed, indirect
  }

  /// The words without their quotation marks; of indirect speech the words that report.
  public let span: TextSpan
  /// The words with their quotation marks; `span` where there are none.
  public let outer: TextSpan
  public let kind: Kind
  public let use: QuotationUse
  /// The word that says that something was said.
  public let cue: TextSpan?
  /// What the cue says of the words; nil without a cue.
  public let stance: Stance?
  /// Nil when nobody is likely enough.
  public let speaker: Speaker?
  /// How sure the speaker is, in percent; 0 without a speaker.
  public let certainty: Int
  /// Who may have said it where `speaker` is nil, the likeliest first.
  public let candidates: [Speaker]
  /// Through whom the words came: `AP` in `told AP`, `state TV` in `he said, according to state TV`.
  public let relay: TextSpan?
  /// Why this speaker, or why none, in a few words.
  public let reason: String

  public init(
    span: TextSpan, outer: TextSpan, kind: Kind, use: QuotationUse = .speech, cue: TextSpan? = nil,
    stance: Stance? = nil, speaker: Speaker? = nil, certainty: Int = 0, candidates: [Speaker] = [],
    relay: TextSpan? = nil, reason: String
  ) {
    self.span = span
    self.outer = outer
    self.kind = kind
    self.use = use
    self.cue = cue
    self.stance = stance
    self.speaker = speaker
    self.certainty = certainty
    self.candidates = candidates
    self.relay = relay
    self.reason = reason
  }

  /// Whether something was said or written, in whoever's words it is printed: no term, title or
  /// nickname, and no wish or belief that the writer reports.
  public var isUtterance: Bool {
    use == .speech && (kind != .indirect || stance != .opinion)
  }

  /// The same words with other speakers.
  func with(speaker: Speaker?, candidates: [Speaker]) -> Quotation {
    Quotation(
      span: span, outer: outer, kind: kind, use: use, cue: cue, stance: stance, speaker: speaker,
      certainty: certainty, candidates: candidates, relay: relay, reason: reason)
  }
}
