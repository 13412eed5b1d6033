/// An ambiguous or uncertain link to be judged: does the mention name the candidate?
public struct ReviewRow: Hashable, Sendable {
  public let id: ReviewID
  /// The words of the mention on one line.
  public let name: String
  /// The mention with the words around it.
  public let mention: ConcordanceLine
  /// The entity that the mention may name.
  public let candidate: EntityID
  public let candidateName: String
  /// The candidate's best mention with the words around it: its full name, in this article if it
  /// is there.
  public let candidateLine: ConcordanceLine
  /// Why there is doubt, in a few words.
  public let reason: String
  /// What was said of it; nil as long as nobody has.
  public let verdict: Verdict?

  public init(
    id: ReviewID, name: String, mention: ConcordanceLine, candidateName: String,
    candidateLine: ConcordanceLine, reason: String, verdict: Verdict?
  ) {
    self.id = id
    self.name = name
    self.mention = mention
    candidate = id.candidate
    self.candidateName = candidateName
    self.candidateLine = candidateLine
    self.reason = reason
    self.verdict = verdict
  }
}
