/// What a reader said of a mention and an entity that it may name.
public struct Judgement: Hashable, Sendable {
  public let mention: MentionReference
  /// Index into the cross-reference's entities.
  public let candidate: Int
  public let verdict: Verdict
  /// Why there was doubt, in a few words.
  public let reason: String

  public init(mention: MentionReference, candidate: Int, verdict: Verdict, reason: String) {
    self.mention = mention
    self.candidate = candidate
    self.verdict = verdict
    self.reason = reason
  }
}
