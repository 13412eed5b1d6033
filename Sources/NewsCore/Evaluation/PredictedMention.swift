/// A person's name as the program reads it: where it stands and what it names.
public struct PredictedMention: Hashable, Sendable {
  public let span: TextSpan
  /// The identifier of the entity.
  public let cluster: String
  /// Why the name is taken to be this entity.
  public let reason: String
  public let isCertain: Bool
}
