/// What a reader says of a mention and a candidate.
public enum Verdict: String, CaseIterable, Hashable, Sendable {
  /// They are one entity.
  case same
  /// They are two.
  case different
  /// Looked at, and the articles do not tell.
  case unsure
}
