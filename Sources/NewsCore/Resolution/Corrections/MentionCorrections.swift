/// What corrections say of single mentions; a mention of which nothing is said is not in it.
struct MentionCorrections {
  /// A correction of a mention and the node that it names.
  struct Claim {
    let node: Int
    let correction: Correction
  }

  /// Whom mentions name.
  var targets: [MentionReference: [Claim]] = [:]
  /// Whom mentions do not name.
  var refusals: [MentionReference: [Claim]] = [:]
  /// Whom mentions may name, and nobody can tell.
  var doubts: [MentionReference: [Claim]] = [:]
  /// Of which kind mentions are.
  var kinds: [MentionReference: [Correction]] = [:]
  /// Mentions that are no names.
  var dismissals: [MentionReference: [Correction]] = [:]

  /// Leaves out what some corrections say.
  mutating func remove(_ corrections: Set<Correction>) {
    func kept(_ claims: [Claim]) -> [Claim]? {
      let kept = claims.filter { !corrections.contains($0.correction) }
      return kept.isEmpty ? nil : kept
    }
    func kept(_ said: [Correction]) -> [Correction]? {
      let kept = said.filter { !corrections.contains($0) }
      return kept.isEmpty ? nil : kept
    }
    targets = targets.compactMapValues(kept)
    refusals = refusals.compactMapValues(kept)
    doubts = doubts.compactMapValues(kept)
    kinds = kinds.compactMapValues(kept)
    dismissals = dismissals.compactMapValues(kept)
  }
}
