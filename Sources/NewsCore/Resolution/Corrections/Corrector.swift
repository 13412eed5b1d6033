/// Applies the corrections of readers to what the resolver found.
///
/// The stage after `EntityResolver`: it changes links, names and kinds, and leaves out what is no
/// name. The order of the corrections changes nothing; of those that contradict each other none
/// holds.
public struct Corrector: Sendable {
  private let corrections: [Correction]

  public init(_ corrections: [Correction]) {
    self.corrections = corrections
  }

  public func correctedReference(of reference: CrossReference) -> CorrectedReference {
    guard !corrections.isEmpty else { return CorrectedReference(original: reference) }
    var correction = LinkCorrection(CorrectionPlan(corrections, for: reference))
    correction.findMoves()
    return correction.correctedReference()
  }
}
