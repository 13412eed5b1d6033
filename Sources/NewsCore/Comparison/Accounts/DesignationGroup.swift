/// One thing and what several accounts call it, not all of them the same.
public struct DesignationGroup: Hashable, Sendable {
  /// The name of a person, or what the accounts agree in: `14`, `Iran-backed`.
  public let what: String
  /// In the order of the documents, of each the most frequent first.
  public let designations: [Designation]
}
