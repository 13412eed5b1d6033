/// What became of a reader's request.
public struct CorrectionOutcome: Hashable, Sendable {
  public let request: CorrectionRequest
  /// Whether anything was changed.
  public let isDone: Bool
  /// What was done, or why nothing was, in a few words for the status line: `Doe merged into Jane
  /// Doe`.
  public let message: String
  /// The entity to follow from now on: what the one asked about has become. Nil when it is gone or
  /// nothing was done.
  public let entity: EntityID?

  public init(request: CorrectionRequest, isDone: Bool, message: String, entity: EntityID? = nil) {
    self.request = request
    self.isDone = isDone
    self.message = message
    self.entity = entity
  }
}
