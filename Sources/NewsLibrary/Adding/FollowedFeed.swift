import NewsCore

/// A feed that is looked at with every update.
public struct FollowedFeed: Hashable, Sendable {
  public let url: String
  public let validators: Validators
}
