/// How many attributions of about the same certainty are right.
public struct CertaintyCounts: Hashable, Sendable {
  /// Those that a file of annotated texts can tell right from wrong.
  public internal(set) var judged = 0
  public internal(set) var right = 0

  public init() {}
}
