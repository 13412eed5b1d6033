/// A cross-reference with the corrections of readers applied, and what became of each of them.
public struct CorrectedReference: Sendable {
  /// As the resolver made it.
  public let original: CrossReference
  /// As the corrections leave it.
  public let reference: CrossReference
  /// The corrections that do not do what they say, in the order of their lines.
  public let problems: [CorrectionProblem]

  /// For each entity of `reference` what makes it one.
  let slots: [CorrectionSlot]
  /// What the corrections mean here; nil when there are none.
  let plan: CorrectionPlan?

  /// A cross-reference that nothing corrects.
  public init(original: CrossReference) {
    self.original = original
    reference = original
    problems = []
    slots = original.entities.enumerated().map { CorrectionSlot(root: $0, kind: $1.kind) }
    plan = nil
  }

  init(_ reference: CrossReference, slots: [CorrectionSlot], plan: CorrectionPlan) {
    original = plan.reference
    self.reference = reference
    self.slots = slots
    self.plan = plan
    problems = Self.problems(of: plan)
  }

  /// What is wrong with corrections, in the order of their lines.
  static func problems(of plan: CorrectionPlan) -> [CorrectionProblem] {
    plan.problems.map { CorrectionProblem($0, $1) }.sorted {
      $0.correction.text.precedes($1.correction.text)
    }
  }
}
